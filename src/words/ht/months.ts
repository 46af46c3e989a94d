/** The months in Creole. */
export const htMonths = {
  long: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' '),
  short: 'janv. fevr. mas avr. me jen jiyè out sept. okt. nov. des.'.split(' '),
};
