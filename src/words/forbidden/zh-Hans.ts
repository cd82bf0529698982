import type { ForbiddenWords } from './index.js';

/** Chinese does not divide words, so a pattern itself excludes what may not surround it. */
export const zhHans: ForbiddenWords = {
  // 干细胞移植 is how adverts say it, and readers take it for a transplant; 全能 is totipotent, which no such
  // cell is.
  verdict: [
    /适合您/g,
    /符合条件/g,
    /候选人/g,
    /推荐您/g,
    /我们推荐/g,
    /立即预约/g,
    /马上预约/g,
    /干细胞移植/g,
    /全能/g,
  ],
  charged: [
    /治愈/g,
    /治好/g,
    /包治/g,
    /根治/g,
    /逆转/g,
    /(?<!不)安全(?!建议|提示|性)/g,
    /希望/g,
    /突破/g,
    /奇迹/g,
    /天然/g,
    /无风险/g,
    /成功率/g,
    /已证实/g,
    /批准/g,
    /革命性/g,
    /晚期/g,
    /保证/g,
  ],
  calque: [
    /出过问题/g,
    /体内出血/g,
    /公平对照/g,
    /说明不了原因/g,
    /摆脱(?:病毒|丙肝|乙肝)/g,
    /意识混乱/g,
    /输过细胞/g,
    /没有说法/g,
    /话很大/g,
    /(?:您|患者)的信上/g,
    /请要(?:一份|求|这)/g,
  ],
};
