import type { Words } from './words.js';

const plural = new Intl.PluralRules('es');
const date = new Intl.DateTimeFormat('es-ES', { dateStyle: 'long', timeZone: 'UTC' });
const count = (n: number, one: string, other: string): string =>
  `${String(n)} ${plural.select(n) === 'one' ? one : other}`;

const outOf = (of: number, about: boolean): string => (about ? `unas ${String(of)}` : String(of));

/** Peninsular Spanish, to a reader who is addressed as usted. */
export const es: Words = {
  language: 'es',
  dir: 'ltr',
  day: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
  colon: ': ',
  quote: (text) => `«${text}»`,

  start: 'Empezar',
  continue: 'Continuar',
  back: 'Atrás',
  change: 'Cambiar',
  seeNotes: 'Ver mis notas',
  changeAnswers: 'Cambiar mis respuestas',
  haveSign: 'Tengo una de estas señales ahora',
  talked: 'Ya he hablado de esto con un médico',
  mistaken: 'He abierto esto por error',
  showAll: 'Ver todas las notas',
  why: 'Por qué veo esto',
  startAgain: 'Empezar de nuevo',
  leave: 'Salir de esta página',

  warningSigns: 'Señales de alarma',
  moreSigns: (signs) => count(signs, 'señal de alarma más', 'señales de alarma más'),
  staysHere: (minutes) =>
    `Sus respuestas salen de esta página solo si se las lleva o las conserva. La página las olvida si pasan ${count(minutes, 'minuto', 'minutos')} sin uso.`,
  idle: {
    title: '¿Sigue ahí?',
    text: (minutes) =>
      `Sus respuestas se borrarán en menos de ${count(minutes, 'minuto', 'minutos')}, para que nadie más pueda leerlas.`,
    keep: 'Conservar mis respuestas',
    kept: 'Sus respuestas se conservan.',
    erased: {
      idle: (minutes) =>
        `Las respuestas se borraron después de ${count(minutes, 'minuto', 'minutos')} sin uso, para que nadie más pueda leerlas. Puede empezar de nuevo.`,
      left: () =>
        'Las respuestas se borraron al salir de esta página, para que nadie más pueda leerlas. Puede empezar de nuevo.',
    },
  },
  call: (number) => `Llame al ${number}`,
  outOfDate: (due) =>
    `Esta guía no está al día. Tenía que haberse revisado como muy tarde el ${due}. Puede que algo de lo que dice ya no sea correcto.`,
  expired:
    'Esta guía es demasiado antigua para mostrarla. Las señales de alarma y las fuentes siguen aquí.',
  example: 'Esta guía es un ejemplo de cómo se hace una guía así. No decida nada con ella.',
  problem: { 'pack-missing': 'No se ha podido cargar la guía.' },
  failed: 'Esta parte de la guía no se puede mostrar.',
  failedRest:
    'Usted no ha hecho nada mal, y lo demás sigue funcionando. Si no puede seguir, empiece de nuevo.',
  failedTurn: 'Pregunte a un médico. Si no puede esperar, llame ahora.',

  languages: 'Idioma',
  loading: (language) => `Cargando: ${language} …`,
  notLoaded: (language) =>
    `No se ha podido cargar este idioma: ${language}. La guía sigue en español. Elíjalo otra vez para volver a intentarlo.`,
  spoken: 'La guía está ahora en español.',

  time: (questions, minutes, reading) =>
    `Como mucho ${count(questions, 'pregunta corta', 'preguntas cortas')}, más o menos ${count(minutes, 'minuto', 'minutos')}. Después, más o menos ${count(reading, 'minuto', 'minutos')} para leer lo primero. Puede parar cuando quiera.`,
  veryIll: '¿Está muy mal?',
  whatItIs: 'Qué es esto',
  whatItIsNot: 'Qué no es esto',
  whoMadeIt: 'Quién está detrás',
  madeBy: 'Escrita por',
  runBy: 'Quién lleva esta página',
  notSaid: 'Esta página no ha dicho quién la lleva.',
  sells: '¿Vende este tratamiento?',
  sellsYes: 'Sí. Gana dinero con él.',
  sellsNo: 'No.',
  sellsUnknown: 'Esta página no ha dicho si vende este tratamiento.',
  paidBy: 'Pagada por',
  nobody: 'Nadie',
  checkedBy: 'Revisada por',
  notChecked: 'Ningún médico ha revisado todavía esta guía.',
  getHelpIf: 'Busque ayuda médica ahora si tiene una señal de alarma',
  about: 'Sobre esta guía',
  written: 'Escrita el',
  searched: 'Última búsqueda de estudios',
  due: 'Próxima revisión, como muy tarde',
  howSure: 'Qué significan las palabras sobre la certeza',
  sources: 'Todas las fuentes',
  version: 'Versión',
  fingerprint: 'Huella digital',
  wholeFingerprint: 'La huella digital completa',
  integrity: {
    unchanged: 'Esta guía no ha cambiado desde que sus autores la publicaron.',
    edited:
      'Esta guía se cambió después de que sus autores la publicaran. Ellos no responden de lo nuevo.',
    unchecked:
      'Esta página no ha podido comprobar si la guía se cambió después de que sus autores la publicaran.',
    unmarked: 'Esta guía no tiene huella digital, así que nadie puede saber si se ha cambiado.',
  },
  privacy:
    'Sus respuestas se quedan en esta página. La página no envía nada. Cuando usted sale, solo queda lo que haya elegido conservar en este aparato.',

  progress: (index, of) => `Pregunta ${String(index)} de ${String(of)}`,
  chooseAll: 'Marque todo lo que sea cierto.',
  missing: 'Elija una respuesta para continuar',
  writeNumber: (min, max, whole) => `Escriba un número ${whole ? 'entero ' : ''}de ${min} a ${max}`,
  review: 'Revise sus respuestas',
  reviewLead: 'Nada es definitivo. Puede cambiar cualquiera de ellas.',
  noLonger: 'Estas respuestas ya no cuentan, por lo que respondió en otra pregunta:',
  helpNow: 'Busque ayuda médica ahora',
  result: 'Sus notas',

  decision: 'La decisión',
  toldUs: 'Nos ha dicho:',
  cautions: 'Antes de nada',
  goodPoints: 'Posibles ventajas y sus peros',
  goodPointsLead: 'Lo que puede mejorar, siempre junto a lo que hay en contra.',
  limits: 'Límites, riesgos y costes',
  limitsLead: 'Lo que conviene saber antes de decidir.',
  otherNotes: 'Todas las demás notas',
  more: (notes) =>
    `${count(notes, 'nota más, menos cercana', 'notas más, menos cercanas')} a lo que nos ha dicho.`,
  moreCautions: 'Precauciones para algunas personas',
  cautionsAbove: 'Las precauciones según sus respuestas están arriba, en «Antes de nada».',
  background: 'Para entenderlo mejor',
  articleSays: 'El artículo dice',
  articleSilent: 'El artículo no habla de esto.',
  statements: 'Las afirmaciones del artículo',
  statementsLoading: 'Las afirmaciones se están cargando …',
  statementsFailed:
    'Las afirmaciones no se han cargado. Para volver a intentarlo, cierre este apartado y ábralo otra vez.',
  othersSay: 'Otras fuentes dicen',
  noSource: 'No hemos encontrado ninguna fuente independiente sobre esto.',
  inThisSituation: 'Para personas en esta situación',
  beside: 'En contra',
  advice: 'Consejo general de seguridad, que ningún profesional sanitario ha revisado todavía',
  ourAdvice: 'Consejo nuestro',
  ourAdviceMeans: 'Sin una fuente detrás, y sin revisar aún por un profesional sanitario.',
  kinds: {
    benefit: 'Punto a favor',
    limitation: 'Límite',
    risk: 'Riesgo',
    cost: 'Coste',
    procedure: 'Qué se hace',
    mechanism: 'Cómo podría actuar',
    ethics: 'Ética',
    background: 'Conviene saberlo',
  },
  evidence: {
    established: { word: 'Bien conocido', means: 'las fuentes coinciden en esto.' },
    'early-trials': {
      word: 'Primeros estudios',
      means: 'son pocos o cortos, así que puede cambiar.',
    },
    contested: { word: 'Hay desacuerdo', means: 'los estudios no coinciden.' },
    unproven: { word: 'No demostrado', means: 'ningún estudio riguroso lo ha mostrado.' },
    'no-claim': {
      word: 'No afirma nada',
      means: 'el artículo no dice aquí nada que se pueda comprobar.',
    },
  },
  readIn: (year) => `leída en ${String(year)}`,
  sourceCount: (sources) => count(sources, 'fuente', 'fuentes'),
  newWindow: 'se abre en una ventana nueva',
  because: (answers) => `Aparece primero porque respondió: ${answers}.`,
  becauseEveryone: 'Esto es lo primero que lee todo el mundo.',

  yourAnswers: 'Sus respuestas',
  readMore: 'Leer más',
  moreLines: (lines) => `Más sobre esto (${String(lines)})`,
  nextSteps: 'Qué puede hacer ahora',
  moreCautionsFor: (cautions) => `Más precauciones (${String(cautions)})`,
  chapters: {
    ask: (items) =>
      `${count(items, 'pregunta', 'preguntas')} para el médico o la clínica, y las suyas.`,
    takeaway: () => 'Una carta para su médico, en papel o como texto.',
    courses: (items) =>
      `${count(items, 'opción', 'opciones')}, con lo bueno y lo malo de cada una.`,
    values: (items) =>
      `${count(items, 'cosa que puede importar', 'cosas que pueden importar')}. Sus notas se ordenan con ellas.`,
    whatIf: () => 'Pruebe otra respuesta. Las suyas no cambian.',
    numbers: (items) =>
      `${count(items, 'resultado', 'resultados')} de estudios, en dibujos de personas.`,
    about: (items) => `Quién la hizo, sus fechas y ${count(items, 'fuente', 'fuentes')}.`,
  },

  courses: 'Las opciones, una al lado de otra',
  coursesLead: 'El orden no significa nada, y aquí nadie le dice cuál elegir.',
  courseRows: {
    what: '¿Qué es?',
    good: 'Puntos a favor',
    bad: 'Puntos en contra',
    asks: '¿Qué le pide a una persona?',
    costs: '¿Cuánto cuesta?',
    unknown: '¿Qué no sabemos?',
    sources: '¿De dónde sale esto?',
  },
  ours: 'sin fuente',
  numbers: 'Las cifras que tenemos',
  numberColumns: {
    course: 'Opción',
    who: 'Quiénes',
    size: 'Cuántas personas',
    time: 'Cuánto tiempo',
    result: 'Qué pasó',
  },
  showSurvival: 'Mostrar las cifras sobre vivir más tiempo',
  hideSurvival: 'Ocultar las cifras sobre vivir más tiempo',
  people: (counted, of, about) => `${String(counted)} de ${outOf(of, about)} personas`,
  share: (counted, of) => `más o menos ${String(counted)} de cada ${String(of)} personas`,
  range: (low, high, of, about) =>
    `La fuente da un margen: de ${String(low)} a ${String(high)} de ${outOf(of, about)}.`,
  ofHundred: (counted) => `, unas ${String(counted)} de cada 100`,
  numbersLikeYou: (own) =>
    own ? 'Sobre personas como usted' : 'Sobre personas como aquella por la que pregunta',
  numbersOthers: 'Sobre otras personas',
  pictureKey: 'Cada figura es una persona. Las figuras rellenas son las personas contadas.',
  shareKey:
    'Las figuras rellenas muestran una proporción. No son personas que se contaran una a una.',

  values: 'Qué le importa más',
  valuesLead:
    'Las notas que hablan de lo que elija suben, tanto los puntos a favor como los puntos en contra. Nada de esto se suma para dar una respuesta. Si pregunta por otra persona, piense en lo que le importa a ella.',
  valuesUpTo: 'Elija hasta tres',
  valuesFull: 'Puede elegir tres. Quite una marca para elegir otra cosa.',
  movedUp: (values) => `Ha subido porque dijo que esto importa: ${values}.`,
  moved: {
    here: (titles) => `Suben en sus notas: ${titles}.`,
    there: (others) => `Suben entre todas las demás: ${count(others, 'nota', 'notas')}.`,
    both: (titles, others) =>
      `Suben en sus notas: ${titles}. Suben entre todas las demás: ${count(others, 'nota', 'notas')}.`,
    none: 'Ninguna nota ha cambiado de lugar.',
  },

  whatIf: 'Qué cambiaría si respondiera otra cosa',
  whatIfLead: 'Pruebe otra respuesta y vea qué sería distinto. Las suyas se quedan como están.',
  whatIfQuestion: '¿Qué pregunta?',
  whatIfNone: 'Elija una pregunta',
  whatIfAnswer: 'Si la respuesta fuera',
  yourAnswer: (answers) => `Usted respondió: ${answers}.`,
  wouldChange: (answers) => `Con la respuesta ${answers}, esto sería distinto:`,
  nothingChanges: (answers) => `Con la respuesta ${answers} no cambiaría nada.`,
  changes: {
    outcome: 'El título sería',
    reasonsGained: 'Motivos nuevos',
    reasonsLost: 'Ya no sería un motivo',
    cautionsGained: 'Precauciones nuevas',
    cautionsLost: 'Ya no sería una precaución',
    notesGained: 'Notas que aparecerían primero',
    notesLost: 'Notas que ya no aparecerían primero',
    questionsGained: 'Preguntas para el médico que aparecerían primero',
    questionsLost: 'Preguntas para el médico que ya no aparecerían primero',
    opened: 'También le preguntaríamos esto. Aquí cuenta como no sabido',
    closed: 'Ya no le preguntaríamos esto',
  },
  changeThis: 'Cambiar esta respuesta',

  ask: 'Preguntas para el médico',
  askLead: 'Marque las que quiera llevarse. Se quedan en esta página hasta que salga de ella.',
  showAllQuestions: 'Ver todas las preguntas',
  moreQuestions: (questions) =>
    `${count(questions, 'pregunta más, menos cercana', 'preguntas más, menos cercanas')} a lo que nos ha dicho.`,
  ownQuestion: 'Una pregunta suya',
  ownQuestions: 'Las preguntas suyas',
  ownFull: 'No caben más preguntas. Quite una para añadir otra.',
  add: 'Añadir',
  added: (question) => `Se ha añadido: ${question}`,
  remove: 'Quitar',
  removed: (question) => `Se ha quitado: ${question}`,

  takeaway: 'Llévelo a la consulta',
  takeawayLead:
    'Nada sale antes de que usted pulse. Va a su impresora, a su portapapeles o a sus descargas, y a ningún otro sitio. Otras personas que los usen pueden leerlo.',
  doctorLanguage: 'El idioma del médico',
  doctorLanguageLead:
    'Elíjalo si el médico lee otro idioma que usted. La carta y su texto llevarán los dos idiomas, y la nota para la historia clínica irá en el del médico. Su navegador carga ese idioma del mismo sitio que esta guía. No se envía ninguna respuesta suya.',
  sameLanguage: 'El mismo que el mío',
  hasBoth: (language) => `La carta lleva ahora también este idioma: ${language}.`,
  letterNotLoaded: (language) =>
    `No se ha podido cargar este idioma: ${language}. La carta sigue en el suyo. Elíjalo otra vez para volver a intentarlo.`,
  letterFull: (questions) =>
    `En la carta caben ocho de sus ${String(questions)} preguntas. La última línea dice cuántas más hay.`,
  saveFile: 'Guardar un archivo',
  saved: (name) =>
    `Busque «${name}» entre sus descargas. Si no está, es posible que esta página no pueda guardar archivos. Copie el texto en su lugar.`,
  keep: 'Conservar en este aparato',
  keepLead:
    '«Conservar en este aparato» guarda sus respuestas en este navegador, tal como están al pulsar. Se quedan aunque salga de la página, hasta que pulse «Borrar» o «Empezar de nuevo». Otras personas que usen este aparato pueden leerlas.',
  kept: 'Conservado en este aparato. Los cambios posteriores no se conservan hasta que vuelva a pulsar.',
  keptOlder:
    'Lo que se conserva en este aparato no es lo que ve aquí. Pulse «Conservar en este aparato» para conservar esto en su lugar.',
  notKept:
    'Este navegador no lo ha conservado: su almacenamiento está lleno o cerrado para esta página. No se ha perdido nada. Guarde un archivo en su lugar.',
  erase: 'Borrar',
  erased:
    'Borrado. En este navegador ya no se conserva nada de esta guía. Si guardó un archivo, sigue donde estaba.',
  wiped:
    'Ya no se conserva en este aparato: se borró desde otra ventana. Lo que ve aquí no ha cambiado.',
  moreFiles: 'Conservar, guardar un archivo o abrirlo',
  phrase: 'Contraseña para el archivo',
  aboutPhrase:
    'Puede dejarla en blanco. Si escribe una, «Guardar un archivo» cierra el archivo con ella y «Abrir un archivo» pide la misma. Nadie puede averiguarla por usted.',
  openFile: 'Abrir un archivo',
  aboutFile: 'Sustituye a las respuestas de esta página. No se envía nada.',
  saveFhir: 'Guardar para el hospital (FHIR)',
  aboutFhir:
    'Para un sistema de historias clínicas: solo sus respuestas, sin su nombre. Ninguna contraseña cierra este archivo. Su navegador carga una parte para hacerlo del mismo sitio que esta guía. No se envía ninguna respuesta suya.',
  fhirNotLoaded:
    'No se ha podido hacer el archivo: no se ha cargado una parte de la guía. No se ha perdido nada. Pulse otra vez para volver a intentarlo.',
  haveFile: 'Guardé un archivo',
  goOn: 'Seguir donde lo dejó',
  keptHere:
    'En este aparato se conservan respuestas, hasta que pulse «Borrar» o «Empezar de nuevo».',
  keptPartly: 'Algunas ya no cuentan y no se usarán.',
  keptUnusable: 'Lo que se conserva en este aparato no se puede usar.',
  partly:
    'Una parte de lo que se conservó o guardó ya no cuenta y no se ha usado. Revise sus respuestas, por favor.',
  fileUnusable: 'No se ha usado este archivo. Aquí no ha cambiado nada.',
  fileProblem: {
    unreadable: 'Está dañado o incompleto, o no es de una guía como esta.',
    tooLarge: 'Es más grande que cualquier archivo de esta guía.',
    otherGuide: 'Es de otra guía.',
    otherVersion:
      'Es de otra versión de esta guía, con otras preguntas o reglas. Responda de nuevo, por favor.',
    locked:
      'Está cerrado con una contraseña. Escríbala y vuelva a abrirlo. Si la contraseña es correcta, el archivo está dañado. Si no hay un campo para escribirla, esta página no puede abrir archivos cerrados.',
  },
  printLetter: 'Imprimir mi carta',
  copyText: 'Copiar como texto',
  copyRecord: 'Copiar para la historia clínica',
  copied: 'Copiado. Otras aplicaciones de este aparato pueden leerlo.',
  copyByHand: 'Esta página no ha podido copiarlo. Copie usted el texto seleccionado.',
  notPrinted: 'Si no se ha imprimido nada, copie el texto en su lugar.',
  andMore: (lines) => `y ${String(lines)} más`,
  preparedBy: (byPatient) =>
    `Preparado por ${byPatient ? 'el paciente' : 'alguien que cuida del paciente'} con una herramienta informativa; no se ha dado ningún consejo.`,
  letter: {
    title: 'Carta para el médico',
    lead: 'He usado una guía para preparar esta visita. Donde pone «usted», la guía me habla a mí.',
    name: 'Nombre',
    day: 'Día de la visita',
    answered: 'Lo que respondí',
    first: 'Lo que la guía puso primero',
    cautions: 'Precauciones de la guía',
    values: 'Lo que más importa',
    ask: 'Lo que quiero preguntar',
    askFirst: 'Todavía no he elegido ninguna. Estas son las primeras de la guía.',
    room: 'De qué hemos hablado',
    next: 'Cuándo volveremos a hablar',
    made: 'Carta hecha el',
  },
};
