import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import type { Screen } from '../providers/access';
import { withWords } from '../providers/language';
import type { Noun } from '../providers/words';
import { Desk } from './Desk';
import { CrashPage } from './failures/CrashPage';
import { SplashScreen } from './failures/SplashScreen';

/** One screen, fetched with its words when it is opened; `owner` says who meets it. */
function screen(
  path: string,
  owner: Screen,
  words: readonly Noun[],
  load: () => Promise<{ default: ComponentType }>,
): RouteObject {
  return {
    path,
    lazy: async () => {
      const [{ Guarded }, { default: Page }] = await Promise.all([
        import('./Guarded'),
        withWords(words, load),
      ]);
      return {
        element: (
          <Guarded screen={owner}>
            <Page />
          </Guarded>
        ),
      };
    },
  };
}

const signedIn = async () => ({ Component: (await import('./SignedIn')).SignedIn });

/** Every address of the app. Adding a screen is a line here and one in `shell/menu.ts` (README). */
export const router = createBrowserRouter([
  {
    element: <Desk />,
    errorElement: <CrashPage />,
    HydrateFallback: SplashScreen,
    children: [
      {
        path: 'login',
        lazy: async () => ({ Component: (await import('../resources/session/logIn')).default }),
      },
      {
        path: 'password',
        lazy: async () => ({ Component: (await import('../resources/session/firstPassword')).default }),
      },
      {
        lazy: signedIn,
        children: [
          {
            errorElement: <CrashPage />,
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./Landing')).Landing }) },
              screen('workbench', 'workbench', [], () => import('../resources/workbench/show')),
              screen(
                'disputes',
                'disputes',
                ['disputes', 'papers'],
                () => import('../resources/disputes/list'),
              ),
              screen(
                'disputes/new',
                'register',
                ['deed', 'dispute', 'form', 'papers', 'register'],
                () => import('../resources/disputes/create'),
              ),
              screen(
                'disputes/:id/edit',
                'register',
                ['deed', 'dispute', 'form', 'papers', 'register'],
                () => import('../resources/disputes/create'),
              ),
              screen(
                'disputes/:id',
                'disputes',
                ['deed', 'dispute', 'form', 'papers'],
                () => import('../resources/disputes/show'),
              ),
              screen(
                'transfers',
                'transfers',
                ['dispute', 'transfers'],
                () => import('../resources/transfers/list'),
              ),
              screen(
                'assistances',
                'assistances',
                ['assistances'],
                () => import('../resources/assistances/list'),
              ),
              screen(
                'conferences',
                'conferences',
                ['conferences'],
                () => import('../resources/conferences/list'),
              ),
              screen(
                'conferences/new',
                'conferences',
                ['conferences'],
                () => import('../resources/conferences/list'),
              ),
              screen(
                'conferences/:id',
                'conferences',
                ['conferences'],
                () => import('../resources/conferences/show'),
              ),
              screen(
                'supervision',
                'supervision',
                ['dispute', 'supervision'],
                () => import('../resources/supervision/show'),
              ),
              screen('lessons/:edited?', 'lessons', ['lessons'], () => import('../resources/lessons/list')),
              screen(
                'consultations/:edited?',
                'consultations',
                ['consultations'],
                () => import('../resources/consultations/list'),
              ),
              screen(
                'boundaries/:edited?',
                'boundaries',
                ['boundaries'],
                () => import('../resources/boundaryDecisions/list'),
              ),
              screen(
                'mediations',
                'mediations',
                ['mediations'],
                () => import('../resources/mediations/list'),
              ),
              screen('employers', 'employers', ['employers'], () => import('../resources/employers/list')),
              screen(
                'employers/:id',
                'employers',
                ['employers', 'lessons'],
                () => import('../resources/employers/show'),
              ),
              screen(
                'deputies/:edited?',
                'deputies',
                ['deputies'],
                () => import('../resources/deputies/list'),
              ),
              screen('map', 'map', ['stations'], () => import('../resources/map/show')),
              screen('notices', 'notices', [], () => import('../resources/notices/list')),
              screen(
                'calculator',
                'calculator',
                ['calculator'],
                () => import('../resources/deadlines/calculator'),
              ),
              screen('units/:edited?', 'units', ['administration'], () => import('../resources/units/list')),
              screen(
                'people/:edited?',
                'people',
                ['administration'],
                () => import('../resources/people/list'),
              ),
              screen(
                'notification-settings',
                'notificationSettings',
                ['notificationSettings'],
                () => import('../resources/notificationSettings/show'),
              ),
              screen('audit/:sequence?', 'audit', ['audit'], () => import('../resources/audit/list')),
              screen('account', 'account', [], () => import('../resources/session/account')),
              {
                path: '*',
                lazy: async () => ({ Component: (await import('./failures/NotFound')).NotFound }),
              },
            ],
          },
        ],
      },
    ],
  },
]);
