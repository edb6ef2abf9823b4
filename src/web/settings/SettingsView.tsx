import { ResearchSwitch } from '../forecast/ResearchSwitch.tsx';
import { BundleOut } from '../history/BundleOut.tsx';
import { BundleIn } from './BundleIn.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { Household } from './Household.tsx';
import { StorageFacts } from './StorageFacts.tsx';
import { useSettingsText } from './settingsText.ts';
import { ThresholdLinks } from './ThresholdLinks.tsx';
import { WhoWrites } from './WhoWrites.tsx';

/** Who writes, the household, synthetic people, where everything is kept, bundles. */
export function SettingsView() {
  const text = useSettingsText();
  return (
    <div className="k-page">
      <h1>{text('title')}</h1>
      <div className="k-two">
        <WhoWrites />
        <Household />
        <StorageFacts />
        <DemoPeople />
        <BundleOut title={text('exportAll')} hint={text('exportAllHint')} />
        <BundleIn />
        <ThresholdLinks />
        <ResearchSwitch />
      </div>
    </div>
  );
}
