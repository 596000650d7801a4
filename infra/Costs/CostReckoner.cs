using System.Collections.Immutable;
using Platform.Infra.Configuration;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>Reckons what stacks cost in a month, by meters and list prices.</summary>
public sealed class CostReckoner
{
    private readonly PriceList _prices;
    private readonly Dictionary<string, List<Meter>> _meters = [];

    public CostReckoner(PriceList prices, IEnumerable<Meter> meters)
    {
        _prices = prices;
        foreach (var meter in meters)
        {
            foreach (var type in meter.AppliesTo)
            {
                if (!_meters.TryGetValue(type, out var same))
                    _meters[type] = same = [];
                same.Add(meter);
            }
        }
    }

    /// <summary>Reckons a stack; what is only read was paid for elsewhere.</summary>
    public StackCost Reckon(StackGraph graph, TrafficSettings traffic)
    {
        var stack = new MeteredStack(new StackIndex(graph), traffic);
        var resources = graph.Resources.Where(resource => resource is { Custom: true, External: false }).ToArray();
        return new StackCost
        {
            Stack = graph.Name,
            Lines = [.. resources.SelectMany(resource => Lines(resource, stack))],
            Unmetered = resources.Where(resource => !_meters.ContainsKey(resource.Type) && !FreeTypes.Contains(resource.Type))
                .GroupBy(resource => resource.Type).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
        };
    }

    private IEnumerable<CostLine> Lines(RecordedResource resource, MeteredStack stack)
    {
        if (!_meters.TryGetValue(resource.Type, out var meters))
            return [];
        return meters.SelectMany(meter => meter.Read(resource, stack)).Where(usage => usage.High > 0)
            .OrderBy(usage => usage.Item, StringComparer.Ordinal)
            .Select(usage => new CostLine(
                resource.Urn, stack.ServiceOf(resource), stack.ComponentOf(resource), usage, _prices.Find(usage.Item, usage.Region)));
    }
}
