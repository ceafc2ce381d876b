/** The few distributions we take from jstat, which ships no types. Arguments and results are plain numbers. */
declare module 'jstat' {
  const jStat: {
    normal: { cdf(x: number, mean: number, deviation: number): number };
    studentt: { cdf(t: number, df: number): number; inv(p: number, df: number): number };
    hypgeom: { pdf(x: number, population: number, marked: number, drawn: number): number };
  };
  export default jStat;
}
