using Platform.Local.Live.Timing;
using Platform.World;

namespace Platform.Local.Live.Visits;

/// <summary>
/// The people of the demo shop's world. The shop's services tell visits apart by a pause of half an hour on their own
/// clock, which is the wall's: whoever was here less than that ago stays away, however fast the shop's clock runs, and
/// somebody else comes.
/// </summary>
/// <param name="world">The world.</param>
/// <param name="clock">The shop's clock decides the season and what is in fashion.</param>
/// <param name="first">The number of the first session: another one brings another crowd.</param>
/// <param name="daysPass">
/// Whether the date moves on with the shop's clock. Where nobody changes the catalogue it must not: shoppers would meet
/// other prices and sizes than the shop has.
/// </param>
internal sealed class WorldShoppers(DemoWorld world, RunClock clock, int first, bool daysPass) : IShoppers
{
    private const long Pause = 30 * 60 * RunClock.Second;

    /// <summary>How many are asked; in a small world with a large crowd the last one comes all the same.</summary>
    private const int MostAsked = 8;

    private readonly Dictionary<string, long> _lastSeen = new(StringComparer.Ordinal);
    private readonly Queue<(long Moment, string BrowserId)> _recent = new();
    private int _next = first;

    public IShopper Come(long moment)
    {
        Forget(moment - Pause);
        for (var asked = 1; ; asked++)
        {
            var shopper = new WorldShopper(world.NewSession(_next, TimeOf(moment)));
            _next = _next == int.MaxValue ? 0 : _next + 1;
            if (_lastSeen.ContainsKey(shopper.BrowserId) && asked < MostAsked)
                continue;
            _lastSeen[shopper.BrowserId] = moment;
            _recent.Enqueue((moment, shopper.BrowserId));
            return shopper;
        }
    }

    private DateTimeOffset TimeOf(long moment)
    {
        var time = clock.ShopTime(moment);
        return daysPass ? time : new DateTimeOffset(clock.ShopTime(0).UtcDateTime.Date + time.TimeOfDay, TimeSpan.Zero);
    }

    private void Forget(long before)
    {
        while (_recent.TryPeek(out var oldest) && oldest.Moment <= before)
        {
            _recent.Dequeue();
            if (_lastSeen.TryGetValue(oldest.BrowserId, out var last) && last == oldest.Moment)
                _lastSeen.Remove(oldest.BrowserId);
        }
    }
}
