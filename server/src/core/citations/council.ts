/** When the Security Council reached which number (rules 7.3, CIT-3). */

/** The last resolution of each year from 1946. */
const lastOfYear = [
  15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 171, 177, 185, 199, 219, 232, 244, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461,
  484, 499, 529, 545, 559, 580, 593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396, 2451, 2504, 2560, 2617, 2671, 2721, 2767,
];
const firstYear = 1946;
/** The figures are from general knowledge: so many either side may belong to the neighbouring year. */
const slack = 2;

/** The years in which a resolution of this number can have been adopted; for numbers to come, the first of them. */
export function yearsOf(serial: number): { readonly from: number; readonly to: number } {
  const from = lastOfYear.findIndex((last) => serial <= last + slack);
  const to = lastOfYear.findIndex((last) => serial < last + 1 - slack);
  return { from: firstYear + (from < 0 ? lastOfYear.length : from), to: to < 0 ? Infinity : firstYear + to };
}
