import type { Same } from '../same';
import type { stations as zh } from '../zh/stations';

export const stations: Same<typeof zh> = {
  sub: 'How many cases are at each station, and how many are late. Open one to see which.',
  map: 'How a dispute is handled',
  late: '{{count}} late',
  soon: '{{count}} soon',
  near: '{{count}} near',
  station: '{{title}}: {{count}} cases, {{red}} late, {{orange}} due soon',
  enter: 'Registration',
  chosen: 'Ways from {{title}}',
  end: 'The end.',
  choose: 'Point at a station, or choose it, to see the ways from there.',
  touch: 'Touch a station to see the ways from it; touch it again to see its cases.',
  table: {
    title: 'Cases by station',
    stage: 'Stage',
    status: 'Station',
    count: 'Cases',
    red: 'Late',
    orange: 'Due soon',
    yellow: 'Near',
    leads: 'Leads to',
    total: 'Total',
  },
  print: 'Print',
};
