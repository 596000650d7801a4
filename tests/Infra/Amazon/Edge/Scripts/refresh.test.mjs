import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';

const { refresh, problemOf } = await import(join(process.env.SCRIPTS, 'refresh.mjs'));
const sound = JSON.stringify({ results: [{ id: 'p1', score: 2 }, { id: 'p2', score: 1 }] });
const plan = [{ key: 'any', path: '/a' }, { key: 'first', path: '/a' }, { key: 'second', path: '/b' }];

function bucket() {
    const objects = new Map([['any', 'old'], ['first', 'old'], ['second', 'old']]);
    return { objects, store: async (key, text) => void objects.set(key, text) };
}

test('every object is made anew from what the gateway answers', async () => {
    const { objects, store } = bucket();
    assert.deepEqual(await refresh(plan, async () => ({ status: 200, text: sound }), store), ['any', 'first', 'second']);
    assert.deepEqual([...objects.values()], [sound, sound, sound]);
});

test('what several objects are made from is asked for once', async () => {
    const asked = [];
    await refresh(plan, async (path) => { asked.push(path); return { status: 200, text: sound }; }, async () => {});
    assert.deepEqual(asked, ['/a', '/b']);
});

for (const [what, answer] of Object.entries({
    'an error': { status: 503, text: sound },
    'an empty answer': { status: 200, text: '{"results":[]}' },
    'no answer at all': { status: 200, text: '<html>' },
})) {
    test(`${what} leaves the old object where it is, and the others are made`, async () => {
        const { objects, store } = bucket();
        const ask = async (path) => (path === '/b' ? answer : { status: 200, text: sound });
        await assert.rejects(refresh(plan, ask, store), /1 of 3 answers are the old ones\.\nsecond: \/b: /);
        assert.deepEqual([...objects.values()], [sound, sound, 'old']);
    });
}

test('a gateway that is lost and a bucket that refuses are both told, and cost no other object', async () => {
    const written = [];
    const ask = async (path) => { if (path === '/b') throw new Error('timed out'); return { status: 200, text: sound }; };
    const store = async (key) => { if (key === 'any') throw new Error('denied'); written.push(key); };
    await assert.rejects(refresh(plan, ask, store), (told) => /any: not stored: denied/.test(told.message) && /second: \/b: timed out/.test(told.message));
    assert.deepEqual(written, ['first']);
});

test('an answer is sound that has results, each with an id and once', () => {
    assert.equal(problemOf(200, sound), undefined);
    assert.equal(problemOf(200, 'null'), 'no results');
    assert.equal(problemOf(200, '{"results":[{"id":"p1"},{"score":1}]}'), 'a result without an id');
    assert.equal(problemOf(200, '{"results":[{"id":"p1"},{"id":"p1"}]}'), 'a result twice');
});
