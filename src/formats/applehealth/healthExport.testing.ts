import { zipSync } from 'fflate';

/** An invented export. Names in it are those of nobody; tests look whether any of them gets through. */
export const NAMES = ['Wilhelmina', 'Testperson', '1990-01-02', 'HKBloodTypeABPositive', 'Fantasia'];

export const ME =
  '<Me HKCharacteristicTypeIdentifierDateOfBirth="1990-01-02" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale" HKCharacteristicTypeIdentifierBloodType="HKBloodTypeABPositive" HKCharacteristicTypeIdentifierFitzpatrickSkinType="HKFitzpatrickSkinTypeNotSet"/>';
/** The document type as iOS 16 writes it: one declaration is not closed. */
export const BROKEN_DOCTYPE = [
  '<!DOCTYPE HealthData [',
  '<!-- HealthKit Export Version: 12 -->',
  '<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>',
  '<!ATTLIST VisionPrescription',
  '  type             CDATA #REQUIRED',
  '  brand            CDATA #IMPLIED',
  '<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>',
  "<!-- Note: it's only a comment > -->",
  ']>',
].join('\n');

export const WATCH = {
  sourceName: 'Wilhelmina’s Apple Watch',
  device:
    '&lt;&lt;HKDevice: 0x28134ec60&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.1&gt;',
};
export const PHONE = {
  sourceName: 'Testperson&apos;s iPhone',
  device:
    '&lt;&lt;HKDevice: 0x1&gt;, name:iPhone, manufacturer:Apple Inc., model:iPhone, hardware:iPhone12,3, software:16.1&gt;',
};
export const APP = { sourceName: 'Sleep in Fantasia' };

/** A record of a type without its common beginning; times of 4 March 2026 as `HH:mm[:ss]`, with a day in front where it is another. */
export function record(
  type: string,
  source: { sourceName: string; device?: string },
  from: string,
  to: string,
  rest: { value: string; unit?: string; inside?: string; offset?: string },
): string {
  const kind = type === 'SleepAnalysis' ? 'HKCategoryTypeIdentifier' : 'HKQuantityTypeIdentifier';
  const at = (time: string): string => {
    const [day, clock] = time.includes(' ') ? time.split(' ') : ['2026-03-04', time];
    return `${day} ${clock!.length === 5 ? `${clock}:00` : clock} ${rest.offset ?? '+0100'}`;
  };
  const attributes = {
    type: kind + type,
    sourceName: source.sourceName,
    sourceVersion: '9.1',
    device: source.device,
    unit: rest.unit,
    creationDate: at(to),
    startDate: at(from),
    endDate: at(to),
    value: rest.value,
  };
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return rest.inside === undefined ? ` <Record${text}/>` : ` <Record${text}>\n  ${rest.inside}\n </Record>`;
}

export const sleepRecord = (
  source: { sourceName: string; device?: string },
  from: string,
  to: string,
  stage: string,
  inside?: string,
): string =>
  record('SleepAnalysis', source, from, to, {
    value: `HKCategoryValueSleepAnalysis${stage}`,
    ...(inside === undefined ? {} : { inside }),
  });

/** A whole export with these lines as its records. */
export function healthExport(lines: readonly string[], doctype = BROKEN_DOCTYPE): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    doctype,
    '<HealthData locale="de_DE">',
    ' <ExportDate value="2026-03-09 10:00:00 +0100"/>',
    ` ${ME}`,
    ...lines,
    '</HealthData>',
    '',
  ].join('\n');
}

/** An export as the phone packs it: a route, a clinical document and a cardiogram stand before it. */
export function packedExport(xml: string, name = 'apple_health_export/Export.xml'): Uint8Array {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return zipSync(
    {
      'apple_health_export/workout-routes/route_1.gpx': text('<gpx>Fantasia</gpx>'),
      'apple_health_export/export_cda.xml': text('<ClinicalDocument>Testperson</ClinicalDocument>'),
      'apple_health_export/electrocardiograms/ecg.csv': text('Name,Testperson\n'),
      [name]: text(xml),
    },
    { mtime: new Date('2026-03-09T10:00:00') },
  );
}
