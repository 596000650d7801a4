using Platform.World.People;
using Platform.World.Shopping;

namespace Platform.World.History;

/// <summary>All shoppers of the history: how often each comes and between which days, and the wallet of each.</summary>
internal sealed class Population
{
    private readonly float[] _activity;
    private readonly short[] _first;
    private readonly short[] _last;
    private readonly bool[] _getsMail;

    public Population(WorldOptions options)
    {
        var count = options.Customers;
        (_activity, _first, _last, _getsMail) = (new float[count], new short[count], new short[count], new bool[count]);
        Wallets = new Wallet[count];
        Parallel.For(0, (count + Range - 1) / Range, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, part =>
        {
            for (var number = part * Range; number < Math.Min(count, (part + 1) * Range); number++)
            {
                var shopper = Shopper.Create(options.Seed, number, options.Days);
                _activity[number] = (float)shopper.Activity;
                _first[number] = (short)Math.Floor(shopper.FirstDay);
                _last[number] = (short)Math.Min(short.MaxValue, shopper.LastDay);
                _getsMail[number] = shopper.IsPersonal;
            }
        });
    }

    /// <summary>How many shoppers one thread takes at a time; even, so that a household stays together.</summary>
    public static int Range => 1_000;

    public Wallet[] Wallets { get; }

    public int Count => _activity.Length;

    /// <summary>How often somebody comes on a day, compared with others; 0 for who is not yet there, or lapsed.</summary>
    public double ActivityOf(int number, int day) => day >= _first[number] && day <= _last[number] ? _activity[number] : 0;

    /// <summary>Whether the shop may write to somebody.</summary>
    public bool GetsMail(int number) => _getsMail[number];

    /// <summary>The sum of all activity of a day; of those who get mail.</summary>
    public (double All, double Mail) Total(int day)
    {
        var (all, mail) = (0.0, 0.0);
        for (var number = 0; number < Count; number++)
        {
            var activity = ActivityOf(number, day);
            all += activity;
            mail += _getsMail[number] ? activity : 0;
        }

        return (all, mail);
    }
}
