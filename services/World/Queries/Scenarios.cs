using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>What clothes are looked for: the shop knows some of these words, and few of the occasions behind the others.</summary>
internal static class Scenarios
{
    public static readonly Scenario[] All =
    [
        Of("office", Occasions.Office, 0, "office; ; job interview, business meeting, workplace", "kontoret; ; jobbet, anställningsintervju", "Büro; ; Arbeit, Vorstellungsgespräch, Geschäftstermin"),
        Of("wedding", Occasions.Wedding, 0, "wedding; wedding guest; bridesmaid, christening, church ceremony", "bröllop; ; bröllopsgäst, dop, vigsel", "Hochzeit; ; Hochzeitsgast, Trauung, Taufe"),
        Of("beach wedding", Occasions.Wedding, -1, "; beach wedding, summer wedding;", "; ; strandbröllop, sommarbröllop", "; ; Strandhochzeit, Sommerhochzeit"),
        Of("party", Occasions.Party, 0, "party; ; birthday, clubbing, prom, graduation", "festen; ; födelsedag, studenten, kalas", "Party; ; Geburtstag, Abiball, Feier"),
        Of("christmas party", Occasions.Party, 1, "; christmas party; christmas, hogmanay", "; ; julfest, julbord, nyårsafton", "; ; Weihnachtsfeier, Silvester"),
        Of("garden party", Occasions.Party, -1, "; garden party; barbecue", "; ; trädgårdsfest, midsommar, kräftskiva", "; ; Gartenparty, Sommerfest, Grillabend"),
        Of("evening", Occasions.Evening, 0, "evening; black tie; opera, theatre, date night", "kvällen; ; dejt, gala, teater", "Abend; ; Rendezvous, Gala, Theater"),
        Of("beach", Occasions.Beach, 0, "beach; ; seaside, pool, swimming", "stranden; ; havet, poolen, simhall", "Strand; ; Meer, Freibad, Pool"),
        Of("travel", Occasions.Travel, 0, "travelling; ; vacation, holiday, flight", "resan; ; semester, flygresa", "Reise; ; Urlaub, Flug"),
        Of("home", Occasions.Home, 0, "home; ; lounging, couch", "hemma; ; soffan, myskväll", "zu Hause; ; Sofa, Couch"),
        Of("sport", Occasions.Sport, 0, "sport; ; gym, jogging, workout, yoga", "; ; gymmet, löpning, jogging", "Sport; Training; Fitness, Joggen"),
        Of("festival", Occasions.Festival, 0, "festival; ; concert, gig", "festivalen; ; konsert, spelning", "Festival; ; Konzert, Openair"),
        Of("school", Occasions.School, 0, "school; ; kindergarten, classroom", "skolan; ; förskola, dagis", "Schule; ; Kita, Kindergarten"),
        Of("outdoor", Occasions.Outdoor, 0, "outdoors; ; hiking, camping", "naturen; ; vandring, skogen", "draußen; ; Wandern, Camping"),
        Of("skiing", Occasions.Outdoor, 1, "; ; skiing, sledging", "; ; skidresa, fjällen", "; ; Skiurlaub, Rodeln"),
        Of("everyday", Occasions.Everyday, 0, "every day; ; daily, casual", "vardags; ; vardagsplagg", "jeden Tag; ; alltäglich"),
    ];

    private static Scenario Of(string key, Occasions occasions, int season, string english, string swedish, string german) =>
        Scenario.Of(key, occasions, season, english, swedish, german);
}
