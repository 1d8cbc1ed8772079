const row = (country: string, rows: string): [string, { readonly country: string; readonly label: string }][] =>
  rows.split('|').flatMap((each) => {
    const [label = '', ...short] = each.split(':');
    return short.flatMap((names) =>
      names.split(' ').map((name) => [name, { country, label }] as [string, { country: string; label: string }]),
    );
  });

/**
 * States and provinces as they are written short after a town ("Springfield, Ill."; "Tyler, TX"), without full stops and blanks: the abbreviations of
 * the Associated Press Stylebook, of The Canadian Press and of the post. Only there: "Miss", "Wash", "Me" and "OK" are words elsewhere.
 */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, { readonly country: string; readonly label: string }> = new Map([
  ...row(
    'USA',
    'Alabama:Ala AL|Alaska:AK|Arizona:Ariz AZ|Arkansas:Ark AR|California:Calif CA|Colorado:Colo CO|Connecticut:Conn CT|Delaware:Del DE|District of Columbia:DC|' +
      'Florida:Fla FL|Georgia:Ga GA|Hawaii:HI|Idaho:ID|Illinois:Ill IL|Indiana:Ind IN|Iowa:IA|Kansas:Kan KS|Kentucky:Ky KY|Louisiana:La LA|Maine:ME|Maryland:Md MD|' +
      'Massachusetts:Mass MA|Michigan:Mich MI|Minnesota:Minn MN|Mississippi:Miss MS|Missouri:Mo MO|Montana:Mont MT|Nebraska:Neb NE|Nevada:Nev NV|New Hampshire:NH|' +
      'New Jersey:NJ|New Mexico:NM|New York State:NY|North Carolina:NC|North Dakota:ND|Ohio:OH|Oklahoma:Okla OK|Oregon:Ore OR|Pennsylvania:Pa PA|Rhode Island:RI|' +
      'South Carolina:SC|South Dakota:SD|Tennessee:Tenn TN|Texas:Tex TX|Utah:UT|Vermont:Vt VT|Virginia:Va VA|Washington State:Wash WA|West Virginia:WVa WV|' +
      'Wisconsin:Wis WI|Wyoming:Wyo WY',
  ),
  ...row(
    'CAN',
    'Alberta:Alta AB|British Columbia:BC|Manitoba:Man MB|New Brunswick:NB|Newfoundland and Labrador:Nfld NL|Nova Scotia:NS|Ontario:Ont ON|Prince Edward Island:PEI PE|' +
      'Quebec:Que QC|Saskatchewan:Sask SK',
  ),
  ...row('AUS', 'New South Wales:NSW|Queensland:Qld|Victoria:Vic|Tasmania:Tas'),
]);
