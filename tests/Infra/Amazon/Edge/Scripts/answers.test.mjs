import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { handlerOf, read, request } from './made.mjs';

const { refresh } = await import(join(process.env.SCRIPTS, 'refresh.mjs'));
const answers = handlerOf('answers.js');
const plan = JSON.parse(read('plan.json'));
const placements = ['similar-items', 'also-bought', 'you-might-also-like'];
const categories = ['Women', 'Women > Dresses', 'Women > Shoes & Boots', 'Men'];

/** What the job has written, by object: the path that it asked. */
const written = new Map();
const answerTo = async (path) => ({ status: 200, text: JSON.stringify({ results: [{ id: path }] }) });
await refresh(plan, answerTo, async (key, text) => void written.set(key, JSON.parse(text).results[0].id));

/** The path whose answer a request gets. */
function given(uri, query) {
    const passed = answers(request(uri, { query }));
    assert.deepEqual(passed.querystring, {});
    assert.ok(written.has(passed.uri.slice(1)), `${uri} leads to ${passed.uri}, which nobody writes`);
    return written.get(passed.uri.slice(1));
}

const listing = (category) => `/v1/listings/${encodeURIComponent(category)}`;

test('a placement has an answer of its own', () => {
    for (const placement of placements) {
        const uri = `/v1/recommendations/${placement}`;
        assert.ok(given(uri, { visitorId: 'v-1', pageSize: '8' }).startsWith(`${uri}?`));
    }
});

test('a placement has an answer for each category that is named', () => {
    for (const placement of placements) {
        for (const category of categories) {
            const path = given(`/v1/recommendations/${placement}`, { category: encodeURIComponent(category) });
            assert.ok(path.startsWith(`${listing(category)}?`), path);
        }
    }
});

test('a list of a category gets that category, however it is written', () => {
    for (const category of categories) {
        assert.ok(given(listing(category)).startsWith(`${listing(category)}?`));
        assert.ok(given(listing(category.toUpperCase().replaceAll(' > ', '>'))).startsWith(`${listing(category)}?`));
    }
});

test('a category below one that has an answer gets that one', () => {
    assert.ok(given(listing('Women > Dresses > Midi dresses')).startsWith(`${listing('Women > Dresses')}?`));
    assert.ok(given(listing('Women > Coats')).startsWith(`${listing('Women')}?`));
    assert.ok(given('/v1/recommendations/also-bought', { category: 'Garden' }).startsWith('/v1/recommendations/also-bought?'));
});

test('whatever else is asked gets the answer to everything', () => {
    for (const uri of [
        '/', '/v1/search', '/v1/suggest', '/v1/listings', '/v1/listings/', listing('Garden'), '/v1/listings/%E0%A4%A', '/v1/recommendations/nothing',
        '/v1/recommendations/constructor', '/v1/recommendations/__proto__', listing('constructor'), '/v2/recommendations/similar-items', '/answers/any.json',
    ]) assert.ok(given(uri, { query: 'dress' }).startsWith('/v1/recommendations/similar-items?'), uri);
});

test('every object that is written is given to somebody', () => {
    const keys = new Set(['/', ...placements.map((placement) => `/v1/recommendations/${placement}`), ...categories.map(listing)]
        .map((uri) => answers(request(uri)).uri.slice(1)));
    for (const placement of placements) {
        for (const category of categories) keys.add(answers(request(`/v1/recommendations/${placement}`, { query: { category } })).uri.slice(1));
    }
    assert.deepEqual([...keys].sort(), [...written.keys()].sort());
});
