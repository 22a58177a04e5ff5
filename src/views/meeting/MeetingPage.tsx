/** Meeting mode: one item at a time, large enough for the far end of the room, led by the keyboard. */
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useChangesSince } from '../../queries/changes-since-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { meetingTitle } from '../../wording/meeting-words.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { HonestyStrip } from '../shared/HonestyStrip.tsx';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { chooseTheme, useTheme } from '../shared/theme.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import { withWhy } from '../shared/why/why-address.ts';
import { withPart } from '../shared/with-part.ts';
import { agendaLines, type AgendaPiece } from './agenda-lines.ts';
import { FrozenDesk } from './FrozenDesk.tsx';
import { ItemDesk } from './ItemDesk.tsx';
import { commandOf, fieldLeft, type MeetingCommand } from './meeting-keys.ts';
import { MeetingBar } from './MeetingBar.tsx';
import { MeetingHelp } from './MeetingHelp.tsx';
import { MeetingItem } from './MeetingItem.tsx';
import { RunningOrder } from './RunningOrder.tsx';
import { dropPanelOpen } from '../shared/over/DropPanel.tsx';
import { useMeeting } from './use-meeting.ts';
import './meeting.css';
import './sides.css';
import './wall-and-paper.css';

export function MeetingPage(): ReactNode {
  useTitle('Meeting');
  const { pack, contentHash } = useHoldingState();
  const found = useChangesSince(DEFAULT_RULE_SET);
  const agenda = found.data?.agenda ?? null;
  const triggered = found.data?.triggers.triggered;
  const pieces = useMemo(() => (agenda === null ? [] : agendaLines(agenda.changes, triggered ?? [])), [agenda, triggered]);
  if (found.error) return <ScreenFailed heading="Meeting" failure={found.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Meeting" />;
  if (found.data === undefined) return <ScreenLoading heading="Meeting" />;
  if (agenda === null || pieces.length === 0) return <NothingToMeetFor />;
  return <Held key={`${agenda.since} ${agenda.to}`} since={agenda.since} to={agenda.to} pieces={pieces} contentHash={found.data.charts.contents.contentHash.replace(/^baked:/, '')} />;
}

interface HeldProps {
  readonly since: string;
  readonly to: string;
  readonly pieces: readonly AgendaPiece[];
  readonly contentHash: string;
}

function Held({ since, to, pieces, contentHash }: HeldProps): ReactNode {
  const addresses = useAddresses();
  const [path] = useLocation();
  const search = useSearch();
  const theme = useTheme();
  const [shown, setShown] = useState({ notes: false, order: false, help: false });
  const screen = useRef<HTMLDivElement>(null);
  const meeting = useMeeting({ title: meetingTitle(to), since, to, contentHash }, pieces.map(({ line }) => line));
  const items = meeting.state?.items ?? [];
  const asked = new URLSearchParams(search).get('item');
  const index = Math.max(0, items.findIndex(({ itemId }) => itemId === asked));
  const item = items[index];
  const piece = pieces.find(({ line }) => line.itemId === item?.itemId) ?? null;
  const toggle = (part: keyof typeof shown): void => setShown((now) => ({ ...now, [part]: !now[part] }));

  const go = (to: number): void => {
    const next = items[Math.max(0, Math.min(items.length - 1, to))];
    if (next !== undefined) goTo(withPart(path, search, 'item', next.itemId), { replace: true });
  };
  const commands: Readonly<Record<MeetingCommand, () => void>> = {
    next: () => go(index + 1),
    previous: () => go(index - 1),
    first: () => go(0),
    last: () => go(items.length - 1),
    leave: () => goTo(addresses.changes()),
    help: () => toggle('help'),
    done: () => item && meeting.step({ kind: 'ticked', itemId: item.itemId, done: !item.done }),
    notes: () => toggle('notes'),
    order: () => toggle('order'),
    'full-screen': () => void (document.fullscreenElement === null ? screen.current?.requestFullscreen() : document.exitFullscreen())?.catch(() => undefined),
    theme: () => chooseTheme(theme === 'dark' ? 'light' : 'dark'),
    why: () => piece && goTo(withWhy(path, search, { measureId: piece.chart.measure.id, providerCode: piece.chart.provider.code, event: piece.event !== null })),
  };

  // What a key has opened is where the next Tab begins; arrow keys still lead through the items from there.
  useEffect(() => { if (shown.notes) screen.current?.querySelector<HTMLElement>('.meeting-desk')?.focus(); }, [shown.notes]);
  useEffect(() => { if (shown.order) screen.current?.querySelector<HTMLElement>('.meeting-order')?.focus(); }, [shown.order]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      fieldLeft(event)?.blur();
      const command = commandOf(event);
      // Escape closes an open menu first; only then does it leave the meeting.
      if (command === null || (command === 'leave' && dropPanelOpen())) return;
      event.preventDefault();
      commands[command]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });

  if (meeting.state === null || item === undefined) return <ScreenLoading heading="Meeting" />;
  return (
    <div className="meeting" ref={screen}>
      <MeetingBar meeting={meeting} index={index} piece={piece} shown={shown} onCommand={(command) => commands[command]()} />
      <div className={`meeting-room${shown.order ? ' with-order' : ''}${shown.notes ? ' with-notes' : ''}`}>
        {shown.order && <RunningOrder items={items} current={index} frozen={meeting.frozen} onGo={go} onStep={meeting.step} />}
        <MeetingItem key={`wall ${item.itemId}`} item={item} piece={piece} number={index + 1} />
        {shown.notes && meeting.frozen !== null && <FrozenDesk item={item} frozen={meeting.frozen} otherActions={meeting.state.otherActions} />}
        {shown.notes && meeting.frozen === null && <ItemDesk key={`desk ${item.itemId}`} item={item} otherActions={meeting.state.otherActions} otherRatings={meeting.state.otherRatings} kept={meeting.kept} onStep={meeting.step} />}
      </div>
      <HonestyStrip />
      {shown.help && <MeetingHelp onClose={() => toggle('help')} />}
    </div>
  );
}

function NothingToMeetFor(): ReactNode {
  const addresses = useAddresses();
  return (
    <div className="page">
      <h1>Meeting</h1>
      <p className="card">
        Nothing has changed since the last meeting’s month, so there is no running order.{' '}
        <a href={`#${addresses.changes()}`}>Choose an earlier month on Changes</a>, or <a href={`#${addresses.scorecard()}`}>open the scorecard</a>.
      </p>
    </div>
  );
}
