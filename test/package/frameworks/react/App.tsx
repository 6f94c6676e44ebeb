import { useState } from 'react';
import 'vendor-disclosure/define';
import 'vendor-disclosure/react';
import { registry } from '../registry.js';

export function App() {
  const [query, setQuery] = useState('');
  const [loaded, setLoaded] = useState('');
  return (
    <>
      <label>
        Look for <input value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <output>{loaded}</output>
      <vendor-disclosure
        registry={registry}
        query={query}
        heading-level={3}
        onvd-load={(event) => setLoaded(event.registry.organization.name)}
        onvd-change={(event) => setQuery(event.query)}
      />
    </>
  );
}
