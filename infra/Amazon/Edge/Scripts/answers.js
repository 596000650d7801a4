// Maps a request of the API to the object that answers it when the gateway is lost: CloudFront Functions, cloudfront-js-2.0.
const answers = /*ANSWERS*/ { root: '', any: '', placements: {}, listings: '', categories: {} };

function own(map, key) {
    return Object.prototype.hasOwnProperty.call(map, key) ? map[key] : '';
}

function decoded(text) {
    try {
        return decodeURIComponent(text.replace(/\+/g, ' '));
    } catch (malformed) {
        return '';
    }
}

// The nearest category, upwards, that there is an answer for; nothing where there is none.
function categoryOf(text) {
    const path = decoded(text).split('>').map((name) => name.trim().toLowerCase());
    for (let length = path.length; length > 0; length--) {
        const known = own(answers.categories, path.slice(0, length).join(' > '));
        if (known) return known;
    }
    return '';
}

function keyOf(uri, querystring) {
    const parts = uri.split('/').filter((part) => part !== '');
    if (parts[0] !== 'v1' || parts.length < 3) return answers.any;
    if (parts[1] === 'listings') {
        const category = categoryOf(parts.slice(2).join('/'));
        return answers.listings && category ? answers.root + '/' + answers.listings + '/' + category + '.json' : answers.any;
    }

    const placement = parts[1] === 'recommendations' ? own(answers.placements, parts[2]) : '';
    if (!placement) return answers.any;
    const asked = querystring.category ? categoryOf(querystring.category.value) : '';
    return answers.root + '/' + placement + '/' + (asked || 'all') + '.json';
}

function handler(event) {
    const request = event.request;
    request.uri = '/' + keyOf(request.uri, request.querystring);
    request.querystring = {};
    return request;
}
