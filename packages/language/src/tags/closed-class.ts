/**
 * Words of the closed classes with the states they can be and what each costs; written from English grammar.
 * `word[,word…] STATE[=cost] …`, one row a line.
 */
const ROWS = `
the,a,an DT
this,these,those DT DP=0.6
that SC=0.3 WDT=0.9 DT=1 DP=1.2 RB=4
every,no DT
each,another,either,neither DT DP=1
some,any DT DP=0.8 RB=4
all DT DP=0.8 RB=3
both DT DP=1 CC=1
half DT=0.5 NN=0.5 RB=2
such DT=0.8 JJ
many,few,several JJ DP=1
much JJ RB=0.6 DP=1
more,less JJ RB=0.4 DP=1
most JJ RB=0.4 DP=0.8
least JJ RB
enough JJ RB=0.4 DP=1
other,own,same,certain,various,numerous,main,former,due,able,unable JJ
others NNS
i,he,she,they,we,it,me,him,us,them,myself,himself,herself,itself,themselves,ourselves,yourself PRP
you PRP
her PRP$ PRP=0.8
his PRP$ PRP=3
hers,theirs,ours,yours,mine PRP
my,your,its,our,their PRP$
someone,somebody,anyone,anybody,everyone,everybody,nobody,something,anything,everything,nothing,none NN
one CD NN=0.8 PRP=2
two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,zero CD
hundred,thousand,million,billion,trillion CD
dozen,dozens,hundreds,thousands,millions,billions,scores,tens NNS
first JJ RB=0.8
second,third JJ NN=2.5
fourth,fifth,sixth,seventh,eighth,ninth,tenth JJ
last JJ RB=3 VB=4
next JJ RB=2 IN=4
be BB
been,being BN
is,are,was,were,am BE
'm,'re BE
has,have,had,having HV
've HV
do,does,did,done,doing DO
'd MD HV=0.6
's POS BE=1 HV=2.2
' POS
can,could,may,might,must,shall,should,will,would,ca,wo,'ll,ought MD
cannot MD
not,n't RB
never,always,often,sometimes,usually,rarely,already,just,only,also,too,very,quite,rather,almost,nearly,perhaps,maybe,thus,hence,therefore,however,moreover,meanwhile,instead,otherwise,together,apart,again,soon,now,then,here,forever,everywhere,elsewhere,abroad,ahead,away,forward,afterward,afterwards,ago,altogether,indeed,somehow,anyway,even,ever,yet,twice,nonetheless,nevertheless,furthermore,alike,aside,seldom,overnight,worldwide,nationwide,likewise,besides RB
yet RB CC=1
still RB JJ=4
there EX RB=0.8
so RB SC=1.2 CC=2.5
far RB JJ=1
well RB UH=2 NN=3
long JJ RB=0.5
hard JJ RB=0.8
early,late JJ RB=0.6
earlier,later RB JJ=0.6
fast,straight,daily,weekly,monthly JJ RB=0.6
home NN RB=1.2
back RB NN=1.2 JJ=1.6 VB=2 VBP=2.5 RP=1.5
today,tonight,tomorrow,yesterday NN
of,from,with,into,onto,upon,toward,towards,via,among,amongst,between,amid,amidst,despite,throughout,beneath,beside,beyond,except,concerning,regarding,per,versus,vs.,vs,amongst,aboard,alongside,atop,within,without,during,unlike,minus,plus IN
at IN
for IN SC=3
in IN RP=3
on IN RP=2
by IN
under IN RB=4
over IN RP=1.6
up RP IN=1.5 RB=2
out RP IN=1
off RP IN=0.8
down RP IN=1
through,across,along,around IN RP=2
about IN RB=1
against,behind,above,below,inside,outside,near,past,opposite,underneath IN RB=2.5
around IN RB=1.5
before,after,since,until,till IN SC=0.4 RB=3.5
as IN SC=0.5 RB=1.5
than IN SC=1.2
like IN SC=3 VB=1.5 VBP=1.5
because SC IN=0.6
if,although,though,unless,whereas,lest,whether SC
while SC NN=3
once RB SC=0.6
according,including,following,pending IN=0.3 VBG=1
to TO IN=1.3
and,or,but,nor,& CC
plus CC=1 IN
who,whom,what,whoever,whatever WP
which WDT
whose PRP$=0.3
when,where,why,how,whenever,wherever WRB
yes,oh,ah,hello,hi,wow,ok,okay,please UH
let VB VBD=1.5 VBN=2
per IN
percent,pct NN
west,east,north,south NN RB=1.5 JJ=2
left VBD VBN=0.2 JJ=1.2 NN=2.5
close JJ RB=1 VB=1 VBP=1.5 NN=2.5
prior,due,near JJ
right NN=0.5 JJ=0.5 RB=1
help VB NN=0.2 VBP=0.6
et FW
etc. FW
a.m.,p.m. NN
`;

/** State and cost pairs by word, lower case. */
export const CLOSED_CLASS: ReadonlyMap<string, readonly (readonly [string, number])[]> = table();

function table(): Map<string, (readonly [string, number])[]> {
  const map = new Map<string, (readonly [string, number])[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [words, ...states] = row.trim().split(' ');
    const options = states.map((cell) => {
      const [state, cost] = cell.split('=');
      return [state as string, Number(cost ?? 0)] as const;
    });
    for (const word of (words as string).split(',')) map.set(word, options);
  }
  return map;
}
