using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Diagram;

/// <summary>Which resource is drawn in which box, and which box uses which.</summary>
internal sealed class DiagramBoxes
{
    /// <summary>How many types a box names.</summary>
    private const int MostTypes = 6;

    private readonly Dictionary<string, RecordedResource> _resources;
    private readonly HashSet<string> _services;
    private readonly Dictionary<string, string> _boxOf = [];
    private readonly SortedDictionary<string, DiagramBox> _boxes = new(StringComparer.Ordinal);

    public DiagramBoxes(StackGraph stack, IEnumerable<string> services)
    {
        _services = [.. services];
        // A provider is how things are made, and nothing by itself.
        _resources = stack.Resources.Where(resource => !resource.Type.StartsWith("pulumi:", StringComparison.Ordinal))
            .ToDictionary(resource => resource.Urn);
        foreach (var group in _resources.Values.GroupBy(resource => IdOf(Outermost(resource))))
        {
            _boxes[group.Key] = Box(group.Key, [.. group]);
            foreach (var resource in group)
                _boxOf[resource.Urn] = group.Key;
        }
    }

    /// <summary>The boxes of a cloud, in order.</summary>
    public IEnumerable<DiagramBox> Of(string package) => _boxes.Values.Where(box => box.Package == package);

    /// <summary>The arrows, in order, without those that others already tell: who uses a thing that uses another, uses the other.</summary>
    public IReadOnlyList<(string From, string To)> Arrows()
    {
        var all = new SortedSet<(string From, string To)>(_resources.Values.SelectMany(resource => resource.Dependencies
            .Concat(resource.PropertyDependencies.Values.SelectMany(urns => urns)).Where(_boxOf.ContainsKey)
            .Select(urn => (_boxOf[resource.Urn], _boxOf[urn]))).Where(arrow => arrow.Item1 != arrow.Item2));
        foreach (var arrow in all.ToArray())
        {
            all.Remove(arrow);
            if (!Leads(all, arrow.From, arrow.To))
                all.Add(arrow);
        }

        return [.. all];
    }

    private static bool Leads(SortedSet<(string From, string To)> arrows, string from, string to)
    {
        var seen = new HashSet<string> { from };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var at))
        {
            foreach (var next in arrows.Where(arrow => arrow.From == at).Select(arrow => arrow.To))
            {
                if (next == to)
                    return true;
                if (seen.Add(next))
                    open.Push(next);
            }
        }

        return false;
    }

    private RecordedResource Outermost(RecordedResource resource)
    {
        while (resource.Parent is { } parent && _resources.TryGetValue(parent, out var above))
            resource = above;
        return resource;
    }

    private bool IsOfAService(RecordedResource resource) =>
        _services.Any(service => resource.Name == service || resource.Name.StartsWith($"{service}-", StringComparison.Ordinal));

    private string IdOf(RecordedResource outermost)
    {
        var type = outermost.Type.Split(':')[^1];
        return IsOfAService(outermost) ? type : $"{type}_{outermost.Name.Replace('-', '_').Replace('.', '_')}";
    }

    private DiagramBox Box(string id, RecordedResource[] resources)
    {
        var outermost = Outermost(resources[0]);
        var custom = resources.Where(resource => resource.Custom).ToArray();
        var package = custom.GroupBy(resource => ResourceUrn.Package(resource.Type))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
        var type = outermost.Type.Split(':')[^1];
        if (IsOfAService(outermost))
            return new DiagramBox(id, package, $"<b>{type}</b><br/>one for each service");
        // Grants are everywhere; they tell nothing of what a component is for.
        string[] types = [.. custom.Select(resource => resource.Type.Split(':')[^1])
            .Where(name => !name.EndsWith("Member", StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal)];
        var made = string.Join(", ", types.Take(MostTypes)) + (types.Length > MostTypes ? " …" : "");
        return new DiagramBox(id, package, outermost.Custom ? $"<b>{outermost.Name}</b><br/>{type}" : $"<b>{outermost.Name}</b> {type}<br/>{made}");
    }
}
