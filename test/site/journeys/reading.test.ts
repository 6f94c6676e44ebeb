import assert from 'node:assert/strict';
import { startJourneys } from './journey.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

journey('shows the whole list with its title, its age and its counts', async (demo) => {
  await demo.open('/');
  await demo.has('heading', 'Who ClassDojo shares data with');
  await demo.shows('29 entries, 28 providers');
  await demo.shows('updated November 23, 2026');
  for (const tab of ['All 29', 'Technical service providers 22', 'Internal tools 4', 'Website only 3']) {
    await demo.has('tab', tab);
  }
  await demo.hasEntries(29);
});

journey('finds a provider in spite of a slip, and everything again by Escape', async (demo) => {
  await demo.open('/');
  await demo.search('strpie');
  await demo.shows('1 entry matches');
  await demo.hasVendors('Stripe');
  await demo.press('Escape');
  await demo.shows(/(^| )29 entries /);
  await demo.hasEntries(29);
});

journey('answers a question with what its words stand for', async (demo) => {
  await demo.open('/');
  await demo.search('does anybody get my child’s location?');
  await demo.click('button', 'Filter by Students + Location');
  await demo.hasAddress(/#vd-f-subjects=student&vd-f-data=location/);
  await demo.shows('Matches through “All personal data”');
  await demo.has('heading', /^Not stated: may include Students and Location \(\d+\)$/);
  await demo.has('heading', /^Says it does not \(\d+\)$/);
});

journey('filters by people, and tells apart what does not say', async (demo) => {
  await demo.open('/corporate-site.html');
  await demo.click('checkbox', /^Students \d+$/);
  await demo.shows('3 entries match; 17 more do not say; 3 say it does not');
  await demo.hasAddress(/\?vd-f-subjects=student$/);
  await demo.click('button', 'Remove filter: Students');
  await demo.hasAddress(/corporate-site\.html$/);
});

journey('is used by the keyboard alone, from the search to the tabs', async (demo) => {
  await demo.open('/');
  await demo.search('a');
  await demo.press('Escape');
  await demo.press('Tab');
  await demo.hasFocusOn('Skip to results');
  await demo.press('Tab');
  await demo.hasFocusOn('All 29');
  await demo.press('ArrowRight');
  await demo.hasFocusOn('Technical service providers 22');
  await demo.press('End');
  await demo.hasFocusOn('Website only 3');
  await demo.hasAddress(/#vd-category=website$/);
  await demo.hasEntries(3);
  await demo.press('Shift', 'Tab');
  await demo.press('Shift', 'Tab');
  await demo.hasFocusOn(/^Search/);
});

journey('goes back and forward through what was chosen', async (demo) => {
  await demo.open('/');
  await demo.click('tab', 'Internal tools 4');
  await demo.hasAddress(/#vd-category=internal-tools$/);
  await demo.click('checkbox', /^Teachers \d+$/);
  await demo.hasAddress(/#vd-category=internal-tools&vd-f-subjects=teacher$/);
  await demo.hasVendors('Slack', 'Zendesk');
  await demo.run(() => history.back());
  await demo.hasEntries(4);
  await demo.run(() => history.back());
  await demo.hasEntries(29);
  await demo.run(() => history.forward());
  await demo.hasEntries(4);
});

journey('opens at one provider, in sight and with the focus', async (demo) => {
  await demo.open('/corporate-site.html?vd-vendor=google-sso&vd-category=website');
  await demo.hasFocusOn('Google single sign-on for students');
  const { top, height } = await demo.run(() => ({
    top: reader.focused()?.getBoundingClientRect().top ?? -1,
    height: innerHeight,
  }));
  assert.ok(top > 0 && top < height / 2, `heading at ${top} of ${height}`);
});

journey('leads from a school’s page to one answer', async (demo) => {
  await demo.open('/partner-school.html');
  await demo.has('region', 'ClassDojo’s providers');
  const answer = await demo.run(
    () => (reader.find('link', 'Who gets student data?') as HTMLAnchorElement).href,
  );
  await demo.open(answer);
  await demo.shows('3 entries match; 17 more do not say; 3 say it does not');
});

journey('hands a link to the app instead of following it', async (demo) => {
  await demo.open('/help-center.html');
  await demo.search('stripe');
  await demo.shows('1 entry matches');
  await demo.click('link', /^Privacy policy: Stripe/);
  await demo.shows('The app would open: https://stripe.com/privacy');
  await demo.hasAddress(/help-center\.html/);
});

journey(
  'says in which language it speaks on a page in one that the list is not translated into',
  async (demo) => {
    await demo.open('/');
    await demo.run(() => document.documentElement.setAttribute('lang', 'de'));
    const language = await demo.run(() => {
      const title = reader.find('heading', 'Who ClassDojo shares data with');
      return (
        title.querySelector('[lang]')?.getAttribute('lang') ?? title.closest('[lang]')?.getAttribute('lang')
      );
    });
    assert.equal(language, 'en');
  },
);

journey('turns with the direction of the page, arrows of the tabs included', async (demo) => {
  await demo.open('/');
  await demo.run(() => document.documentElement.setAttribute('dir', 'rtl'));
  await demo.click('tab', 'All 29');
  await demo.press('ArrowLeft');
  await demo.hasFocusOn('Technical service providers 22');
});
