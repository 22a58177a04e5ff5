/** Writes every story into one page: `npx tsx test/chart/write-gallery.tsx`, then open screenshots/gallery/index.html. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import * as sass from 'sass';
import { AssuranceIcon } from '../../src/chart/AssuranceIcon.tsx';
import { ChartTable } from '../../src/chart/ChartTable.tsx';
import { ControlChart } from '../../src/chart/ControlChart.tsx';
import { Sparkline } from '../../src/chart/Sparkline.tsx';
import { VariationIcon } from '../../src/chart/VariationIcon.tsx';
import { STORIES, storyNamed } from './stories.ts';
import type { Story } from './stories.ts';
import { storyBeside } from './story-beside.ts';
import { storyWords, tableWords } from './story-words.ts';
import { BOUNDS } from './story-bounds.ts';

const OUT = 'screenshots/gallery';
const VARIATIONS = ['improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data'] as const;
const ASSURANCES = ['pass', 'fail', 'hit-or-miss', null] as const;

function StoryChart({ story, width, active = null, pinned = null, textSize = 12 }: { story: Story; width: number; active?: number | null; pinned?: number | null; textSize?: number }) {
  return (
    <ControlChart assessment={story.assessment} words={storyWords(story)} caption={`${story.name}: ${story.tells}`} bounds={BOUNDS[story.kind]} beside={storyBeside(story)} annotations={story.annotations} width={width} textSize={textSize} activeIndex={active} pinnedIndex={pinned} />
  );
}

function Gallery({ width }: { width: number }) {
  return (
    <>
      <section className="card">
        {[24, 32, 48, 96].map((size) => (
          <p key={size} style={{ display: 'flex', flexWrap: 'wrap', gap: 10, margin: '6px 0' }}>
            {VARIATIONS.map((variation) => <VariationIcon key={variation} variation={variation} title={variation} size={size} />)}
            {ASSURANCES.map((assurance) => <AssuranceIcon key={assurance ?? 'none'} assurance={assurance} title={assurance ?? 'none'} size={size} />)}
            {ASSURANCES.slice(0, 3).map((assurance) => <AssuranceIcon key={assurance} assurance={assurance} stable={false} title={`${assurance ?? ''} greyed`} size={size} />)}
          </p>
        ))}
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: 20, margin: '6px 0' }}>
          <VariationIcon variation="concern-low" title="Concern" label="Concern, low" />
          <VariationIcon variation="improvement-high" title="Improvement" label="Improvement, high" />
          <AssuranceIcon assurance="hit-or-miss" title="Hit or miss" label="Hit or miss" />
          <VariationIcon variation="not-enough-data" title="Not enough data" label="Not enough data" />
        </p>
      </section>
      <section className="card">
        <table>
          <tbody>
            {STORIES.map((story) => (
              <tr key={story.name}>
                <td style={{ fontSize: 13, paddingRight: 16 }}>{story.name}</td>
                <td><Sparkline assessment={story.assessment} bounds={BOUNDS[story.kind]} width={92} height={26} /></td>
                <td style={{ paddingLeft: 16 }}><Sparkline assessment={story.assessment} bounds={BOUNDS[story.kind]} domain={{ from: '2009-04', to: '2012-07' }} width={180} height={38} title={story.name} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {STORIES.map((story) => (
        <section key={story.name} className="card"><StoryChart story={story} width={width} /></section>
      ))}
      <section className="card"><StoryChart story={storyNamed('concern-low')} width={width} active={22} pinned={9} /></section>
      <section className="card"><StoryChart story={storyNamed('stepping-threshold')} width={width} textSize={16} /></section>
      <section className="card"><ChartTable assessment={storyNamed('provisional-excluded-restated').assessment} words={tableWords(storyNamed('provisional-excluded-restated'))} caption="The same numbers" /></section>
      <section className="card"><ChartTable assessment={storyNamed('gap-with-reasons').assessment} words={tableWords(storyNamed('gap-with-reasons'))} caption="The same numbers" activeIndex={4} /></section>
    </>
  );
}

const styles = sass.compile('src/styles/watchline.scss', { loadPaths: ['node_modules'] }).css + readFileSync('src/chart/chart.css', 'utf8');
mkdirSync(OUT, { recursive: true });
for (const [file, width] of [['wide', 942], ['narrow', 334]] as const) {
  const page = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Chart gallery</title>
        <style dangerouslySetInnerHTML={{ __html: `${styles} body{padding:12px} .card{margin:0 0 16px;width:${String(width + 34)}px}` }} />
      </head>
      <body>
        <main><h1>Chart gallery</h1><Gallery width={width} /></main>
      </body>
    </html>,
  );
  writeFileSync(`${OUT}/${file}.html`, `<!doctype html>${page}`);
}
