import { bilingual } from './bilingual.ts';

/** The words of the figure `guidance-model-standard`. */
export const guidanceModelStandard = bilingual({
  en: {
    title: 'Guidance, process model, standard',
    description:
      'Three cards stand one below the other. ITIL is guidance: it holds practices and principles, and persons are certified. YaSM is a process model: it holds ready-made processes, and it is no part of ITIL. ISO/IEC 20000-1 is a standard: it holds requirements, and organizations are certified. A dashed line joins ITIL and YaSM: YaSM keeps close to the principles of ITIL but is independent. Another joins YaSM and the standard: YaSM offers processes for the requirements, and the standard prescribes none.',
    labels: {
      itil: ['ITIL'],
      guidance: ['guidance'],
      practices: ['holds practices and principles'],
      persons: ['certified: persons'],
      closeToPrinciples: ['YaSM keeps close to the', 'principles, but is independent'],
      yasm: ['YaSM'],
      model: ['process model'],
      processes: ['holds ready-made processes'],
      independent: ['no part of ITIL'],
      offersProcesses: ['YaSM offers processes for the', 'requirements; none is prescribed'],
      iso: ['ISO/IEC 20000-1'],
      standard: ['standard'],
      requirements: ['holds requirements'],
      organizations: ['certified: organizations'],
    },
  },
  vi: {
    title: 'Hướng dẫn, mô hình quy trình, tiêu chuẩn',
    description:
      'Ba tấm thẻ xếp từ trên xuống. ITIL là hướng dẫn (guidance): gồm các thực hành và nguyên tắc, và bên được chứng nhận là cá nhân. YaSM là mô hình quy trình (process model): gồm các quy trình dựng sẵn, và không thuộc ITIL. ISO/IEC 20000-1 là tiêu chuẩn (standard): gồm các yêu cầu, và bên được chứng nhận là tổ chức. Một đường nét đứt nối ITIL với YaSM: YaSM bám sát các nguyên tắc của ITIL nhưng độc lập. Một đường khác nối YaSM với tiêu chuẩn: YaSM cho sẵn quy trình để đáp ứng yêu cầu, còn tiêu chuẩn không quy định quy trình nào.',
    labels: {
      itil: ['ITIL'],
      guidance: ['hướng dẫn'],
      practices: ['gồm các thực hành và nguyên tắc'],
      persons: ['được chứng nhận: cá nhân'],
      closeToPrinciples: ['YaSM bám sát các nguyên tắc,', 'nhưng độc lập'],
      yasm: ['YaSM'],
      model: ['mô hình quy trình'],
      processes: ['gồm các quy trình dựng sẵn'],
      independent: ['không thuộc ITIL'],
      offersProcesses: ['YaSM cho sẵn quy trình để đáp ứng', 'yêu cầu; tiêu chuẩn không quy định'],
      iso: ['ISO/IEC 20000-1'],
      standard: ['tiêu chuẩn'],
      requirements: ['gồm các yêu cầu'],
      organizations: ['được chứng nhận: tổ chức'],
    },
  },
});
