// Two thousand resources in a hundred chains: what a program costs, whatever it declares.
"use strict";

const { Store } = require("./resources.js");

const chains = 100;
const length = 20;
for (let chain = 0; chain < chains; chain++) {
    let before;
    for (let link = 0; link < length; link++) {
        const args = { size: link, title: before ? before.title : `chain-${chain}`, tags: { chain: `${chain}`, link: `${link}` } };
        before = new Store(`store-${chain}-${link}`, args, before && link % 5 === 0 ? { dependsOn: [before] } : {});
    }
}
