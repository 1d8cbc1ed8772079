const UNIT =
  /^(?:am|pm|[ap]\.m|k|m|b|bn|mn|tn|cm|mm|km|kms|kg|kgs|g|mg|lb|lbs|ft|oz|mi|mph|kph|kw|mw|gw|kwh|mwh|hz|khz|mhz|ghz|kb|mb|gb|tb|hrs?|mins?|secs?|yrs?|million|billion|years?|days?)$/i;

/**
 * Where a number and a unit written as one word are cut: "5pm", "10km", "$20bn"; −1 for anything else ("1st", "1980s", "3G").
 *
 * @example unitCut('10.5km') //=> 4
 */
export function unitCut(form: string): number {
  const found = /^[\d.,:]*\d(?=\p{L}+$)/u.exec(form);
  return found && UNIT.test(form.slice(found[0].length)) ? found[0].length : -1;
}
