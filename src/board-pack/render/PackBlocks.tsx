/** The blocks of a page, one after the other. */
import type { ReactNode } from 'react';
import { Sparkline } from '../../chart/Sparkline.tsx';
import type { PackBlock, PackItem } from '../pack-document.ts';
import { ChartBlock } from './ChartBlock.tsx';
import { TableBlock } from './TableBlock.tsx';
import { Verdict } from './Verdict.tsx';

export function PackBlocks({ blocks }: { readonly blocks: readonly PackBlock[] }): ReactNode {
  return <>{blocks.map((block, index) => <Block key={index} block={block} />)}</>;
}

function Block({ block }: { readonly block: PackBlock }): ReactNode {
  switch (block.kind) {
    case 'subheading': return <h3 className="pack-subheading">{block.text}</h3>;
    case 'text': return <p className={block.tone === 'plain' ? undefined : `tone-${block.tone}`}>{block.text}</p>;
    case 'facts': return <dl className="pack-facts">{block.facts.map(({ name, text }, index) => <div key={index}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>;
    case 'items': return <ul className="pack-items">{block.items.map((item, index) => <Item key={index} item={item} />)}</ul>;
    case 'chart': return <ChartBlock chart={block.chart} />;
    case 'table': return block.table.shown === 'files' ? null : <TableBlock table={block.table} />;
  }
}

function Item({ item: { title, sentences, doubt, tell, verdict, isEvent, chart, href } }: { readonly item: PackItem }): ReactNode {
  const [first, ...others] = sentences;
  return (
    <li>
      <Verdict verdict={verdict} size={28} event={isEvent ? title : null} />
      <div className="pack-item-words">
        <h4>{href === null ? title : <a href={href}>{title}</a>}</h4>
        <p>{first}{others.length > 0 && <span className="quiet"> {others.join(' ')}</span>}</p>
        {doubt !== null && <p className="doubt">{doubt}</p>}
      </div>
      {tell !== null && <p className="tell">{tell}</p>}
      {chart !== null && <span className="pack-item-line"><Sparkline assessment={chart.assessment} width={150} height={34} /></span>}
    </li>
  );
}
