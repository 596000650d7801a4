using Platform.Store.Events;
using Platform.World.Goods;
using Platform.World.People;
using Platform.World.Shopping;

namespace Platform.World.History;

/// <summary>
/// Lets all shoppers live through the days before now, day by day: within a day they shop side by side in a shop that
/// knows what was sold until midnight; then the day is written and forgotten, so that a long history needs no more
/// memory than its busiest day.
/// </summary>
internal sealed class DemoHistory
{
    private const long DayMilliseconds = 86_400_000;
    private const long HourMilliseconds = 3_600_000;

    /// <summary>The mean number of logged events of a visit, as long as none is known; it weighs as much as so many visits.</summary>
    private const double MeanEvents = 7.65;

    private const double MeanEventsWeight = 1_000;

    private readonly WorldSetting _today;
    private readonly WorldOptions _options;
    private readonly Calendar _calendar;
    private readonly Population _population;
    private readonly PastShop _shop;
    private readonly int[] _sold;
    private readonly ParallelOptions _parallel;
    private double _usualDaysLeft;
    private long _events;
    private long _sessions;

    public DemoHistory(WorldSetting today, LexicalIndex index, WorldOptions options)
    {
        (_today, _options) = (today, options);
        _calendar = today.Calendar;
        _population = new Population(options);
        _shop = new PastShop(today.Assortment, index, options);
        _sold = new int[today.Assortment.Garments.Length];
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        _usualDaysLeft = Enumerable.Range(0, options.Days).Sum(day => _calendar.Factor(day) + _calendar.MailFactor(day));
    }

    /// <summary>The shop: after the history, as it opens today.</summary>
    public PastShop Shop => _shop;

    /// <summary>Simulates the history and adds it to the log.</summary>
    /// <param name="import">Where the events go.</param>
    /// <param name="progress">Is told how much is done, 0 to 1.</param>
    public HistoryFigures Write(EventImport import, Action<double> progress)
    {
        var total = new VisitTally();
        var (byDay, byHour) = (new List<int>(), new List<IReadOnlyList<int>>());
        var writing = Task.FromResult(new List<EventPlace>());
        try
        {
            var world = _today;
            for (var day = 0; day < _options.Days; day++)
            {
                world = world.On(day);
                var logs = Simulate(day, world);
                Learn(logs);
                var tally = Tally(day, logs);
                total.Add(tally);
                byDay.Add(tally.Sessions);
                byHour.Add(tally.ByHour);
                // The next day is lived while this one is written: the disk is slow, and nobody there reads the log.
                var late = writing.GetAwaiter().GetResult();
                var assortment = world.Assortment;
                writing = _options.Cores > 1
                    ? Task.Run(() => WriteDay(import, assortment, logs, late))
                    : Task.FromResult(WriteDay(import, assortment, logs, late));
                progress((day + 1.0) / _options.Days);
            }

            writing.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever is told to stop must not leave somebody behind who writes.
            Task.WhenAny(writing).GetAwaiter().GetResult();
        }

        _shop.Open(_today.Assortment);
        return Figures(import.Count, total, byDay, byHour);
    }

    private VisitTally Tally(int day, DayLog[] logs)
    {
        var tally = new VisitTally();
        foreach (var log in logs)
        {
            tally.Add(log.Tally);
            _events += log.Events.Count;
        }

        _sessions += tally.Sessions;
        _usualDaysLeft -= _calendar.Factor(day) + _calendar.MailFactor(day);
        return tally;
    }

    private DayLog[] Simulate(int day, WorldSetting world)
    {
        _shop.Open(world.Assortment);
        var (all, mail) = _population.Total(day);
        var visits = VisitsOfUsualDay();
        var usual = visits * _calendar.Factor(day) / all;
        var byMail = visits * _calendar.MailFactor(day) / mail;
        var logs = new DayLog[(_population.Count + Population.Range - 1) / Population.Range];
        Parallel.For(0, logs.Length, _parallel, part =>
        {
            var log = logs[part] = new DayLog();
            var times = new List<(long Time, ulong Key)>();
            for (var number = part * Population.Range; number < Math.Min(_population.Count, (part + 1) * Population.Range); number++)
            {
                var activity = _population.ActivityOf(number, day);
                if (activity <= 0)
                    continue;
                Draw(times, number, day, usual * activity, _population.GetsMail(number) ? byMail * activity : 0);
                foreach (var (time, key) in times)
                    Visit(world, log, number, key, (day * DayMilliseconds) + time);
            }
        });
        return logs;
    }

    /// <summary>How many visits a usual day is to have, so that the history comes to its number of events.</summary>
    private double VisitsOfUsualDay()
    {
        var mean = ((MeanEvents * MeanEventsWeight) + _events) / (MeanEventsWeight + _sessions);
        return Math.Max(0, _options.Events - _events) / mean / _usualDaysLeft;
    }

    /// <summary>When somebody comes on a day.</summary>
    private void Draw(List<(long Time, ulong Key)> visits, int number, int day, double usual, double byMail)
    {
        visits.Clear();
        var key = ((ulong)(uint)number << 16) | (uint)day;
        var dice = new Dice(_options.Seed, StreamKind.Visits, key);
        for (var left = dice.Poisson(usual); left > 0; left--)
            visits.Add((_calendar.DrawTime(ref dice), 0));
        for (var left = byMail > 0 ? dice.Poisson(byMail) : 0; left > 0; left--)
            visits.Add((Calendar.DrawMailTime(ref dice), 0));
        visits.Sort();
        for (var visit = 0; visit < visits.Count; visit++)
            visits[visit] = (visits[visit].Time, Dice.Key(_options.Seed, StreamKind.Visits, key, (ulong)visit + 1) >> 12);
    }

    private void Visit(WorldSetting world, DayLog log, int number, ulong key, long time)
    {
        var shopper = Shopper.Create(_options.Seed, number, _options.Days);
        var visit = new Visit(world, shopper, _population.Wallets[number], key, _today.Start.AddMilliseconds(time));
        log.Begin(new PastVisit(key, visit.Shop.VisitorId, shopper.UserId, shopper.Country), Dice.EvenOf(Dice.Key(_options.Seed, StreamKind.Shop, key)));
        log.Tally.Begin((int)(time % DayMilliseconds / HourMilliseconds));
        for (var step = visit.Next(PageSeen.Nothing); step.Kind != StepKind.Leave;)
        {
            time += (long)step.ThinkTime.TotalMilliseconds;
            var page = _shop.Show(step, visit.Shop);
            log.Add(time, step, page);
            log.Tally.Count(step, world.Assortment);
            step = visit.Next(page);
        }

        _population.Wallets[number] = visit.Wallet;
    }

    /// <summary>At midnight the shop counts what was sold and what was met together.</summary>
    private void Learn(DayLog[] logs)
    {
        foreach (var log in logs)
        {
            var (visit, before, basket) = (-1, -1, -1);
            foreach (var happened in log.Events)
            {
                if (happened.Visit != visit)
                    (visit, before, basket) = (happened.Visit, -1, -1);
                var product = happened.Count > 0 ? log.Products[happened.First] : -1;
                switch (happened.Type)
                {
                    case Contracts.EventType.DetailPageView:
                        if (before >= 0)
                            _shop.Viewed.Add(before, product);
                        before = product;
                        break;
                    case Contracts.EventType.AddToCart:
                        _shop.Shelves.Count(product, 0.3f);
                        if (basket >= 0)
                            _shop.Bought.Add(basket, product);
                        basket = product;
                        break;
                    case Contracts.EventType.PurchaseComplete:
                        foreach (var bought in log.Products[happened.First..(happened.First + happened.Count)])
                        {
                            _shop.Shelves.Count(bought, 1);
                            _sold[bought]++;
                        }

                        break;
                }
            }
        }
    }

    /// <summary>Writes a day hour by hour.</summary>
    /// <returns>What happened after its midnight, in visits that had begun before.</returns>
    private List<EventPlace> WriteDay(EventImport import, Assortment assortment, DayLog[] logs, List<EventPlace> late)
    {
        var day = assortment.Day;
        var hours = new List<EventPlace>[24];
        for (var hour = 0; hour < hours.Length; hour++)
            hours[hour] = [];
        var later = new List<EventPlace>();
        foreach (var place in late)
            Put(place);
        foreach (var log in logs)
        {
            for (var index = 0; index < log.Events.Count; index++)
                Put(new EventPlace(log.Events[index].Time, log, index));
        }

        // The lines of an hour are large: every thread takes the room of the hour before again.
        Parallel.For(0, hours.Length, _parallel, () => new EventLines(assortment, _today.Start), (hour, _, lines) =>
        {
            if (hours[hour].Count == 0)
                return lines;
            var places = hours[hour].ToArray();
            // A stable order: by time, and for the same time as they were put, shopper by shopper.
            var order = Enumerable.Range(0, places.Length).ToArray();
            var keys = Array.ConvertAll(order, index => (places[index].Time, index));
            Array.Sort(keys, places);
            lines.Clear();
            foreach (var place in places)
                lines.Write(place.Log, place.Log.Events[place.Index]);
            import.AddHour(_today.Start.AddHours((day * 24) + hour), lines.Written, places.Length);
            return lines;
        }, _ => { });
        return later;

        void Put(EventPlace place)
        {
            var hour = (place.Time / HourMilliseconds) - (day * 24);
            (hour < 24 ? hours[hour] : later).Add(place);
        }
    }

    private HistoryFigures Figures(int events, VisitTally total, List<int> byDay, List<IReadOnlyList<int>> byHour)
    {
        var sold = _sold.Where(count => count > 0).OrderDescending().ToArray();
        return new HistoryFigures
        {
            Start = _today.Start,
            Events = events,
            Sessions = total.Sessions,
            Views = total.Views,
            BasketSessions = total.BasketSessions,
            SearchSessions = total.SearchSessions,
            SearchOrders = total.SearchOrders,
            Orders = total.Orders,
            Items = total.Items,
            Returned = total.Returned,
            Revenue = total.Revenue,
            Buyers = _population.Wallets.Count(wallet => wallet.Orders > 0),
            RepeatBuyers = _population.Wallets.Count(wallet => wallet.Orders > 1),
            TopFifthShare = sold.Take(sold.Length / 5).Sum() / Math.Max(1.0, sold.Sum()),
            ByDay = byDay,
            ByHour = byHour,
        };
    }
}
