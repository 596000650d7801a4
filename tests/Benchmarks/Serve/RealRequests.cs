using Platform.Store;
using Platform.Store.Events;

namespace Platform.Benchmarks.Serve;

/// <summary>Requests such as the shop's visitors make: beginnings of the newest visits of a data folder.</summary>
internal static class RealRequests
{
    private const int LongestSession = 5;

    /// <summary>Paths that ask <c>you-might-also-like</c>, in an order drawn by seed.</summary>
    public static async Task<IReadOnlyList<string>> PathsAsync(string data, int count, int seed)
    {
        var events = await EventTable.ReadAsync(new DataFolder(data), Environment.ProcessorCount);
        var visits = Visits.From(events, TimeSpan.FromMinutes(30), (long.MinValue, long.MaxValue));
        var random = new Random(seed);
        var paths = new List<string>(count);
        while (paths.Count < count)
        {
            var visit = random.Next(visits.Count);
            var (start, end) = (visits.Offsets[visit], visits.Offsets[visit + 1]);
            var length = random.Next(1, Math.Min(LongestSession, end - start) + 1);
            var products = visits.Products.AsSpan(start, length).ToArray().Select(product => Uri.EscapeDataString(events.Products[product]));
            paths.Add($"/v1/recommendations/you-might-also-like?{string.Join('&', products.Select(id => $"productId={id}"))}&visitorId=b{paths.Count}&pageSize=20");
        }

        return paths;
    }
}
