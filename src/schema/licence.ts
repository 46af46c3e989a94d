/** The licence of words and data, as machines name it. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
