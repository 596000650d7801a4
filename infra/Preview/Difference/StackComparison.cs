using System.Collections.Immutable;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Difference;

/// <summary>Compares a stack with what it was, by the rules by which the engine would change it.</summary>
/// <param name="rules">What cannot be changed in place.</param>
/// <param name="allowed">URNs or names of resources that may be replaced or deleted although they hold something.</param>
public sealed class StackComparison(ReplacementRules rules, IReadOnlySet<string> allowed)
{
    /// <summary>What changes.</summary>
    /// <param name="before">The stack as it was; null where there was none.</param>
    /// <param name="after">The stack as it is.</param>
    public StackDifference Compare(StackGraph? before, StackGraph after)
    {
        // What is only read is not the program's to change.
        var old = (before?.Resources ?? []).Where(resource => !resource.External).ToDictionary(resource => resource.Urn);
        var now = after.Resources.Where(resource => !resource.External).ToArray();
        var kept = Matches(old, now);
        var movedTo = kept.ToDictionary(pair => pair.Value.Urn, pair => pair.Key);
        var changed = now.Where(resource => kept.ContainsKey(resource.Urn))
            .ToDictionary(resource => resource.Urn, resource => Properties(kept[resource.Urn], resource, movedTo));
        Cascade(now, changed);
        ResourceChange[] changes =
        [
            .. now.Select(resource => kept.TryGetValue(resource.Urn, out var was)
                ? Change(was, resource, changed[resource.Urn])
                : new ResourceChange { Kind = ChangeKind.Create, Resource = resource }).OfType<ResourceChange>(),
        ];
        return new StackDifference
        {
            Stack = after.Name,
            Changes = [.. changes.Concat(Deletions(old, movedTo)).OrderBy(change => change.Resource.Urn, StringComparer.Ordinal)],
            Unchanged = now.Length - changes.Length,
        };
    }

    private IEnumerable<ResourceChange> Deletions(Dictionary<string, RecordedResource> old, Dictionary<string, string> movedTo) =>
        old.Values.Where(resource => !movedTo.ContainsKey(resource.Urn)).Select(resource => new ResourceChange
        {
            Kind = ChangeKind.Delete,
            Resource = resource,
            Forbidden = resource.RetainOnDelete ? null : WhyNot(resource, resource.Urn),
        });

    /// <summary>Adds what is replaced because something else is.</summary>
    private void Cascade(IEnumerable<RecordedResource> now, Dictionary<string, ImmutableArray<PropertyChange>> changed)
    {
        var replaced = changed.Where(entry => entry.Value.Any(property => property.Forces)).Select(entry => entry.Key).ToArray();
        var further = new ReplacementCascade(Forces).Of([.. now.Where(resource => changed.ContainsKey(resource.Urn))], replaced);
        foreach (var (urn, properties) in further)
            changed[urn] = [.. changed[urn], .. properties];
    }

    /// <summary>For each URN of now the resource that it was: the one of the same URN, or else of the first alias that is not in use.</summary>
    private static Dictionary<string, RecordedResource> Matches(
        Dictionary<string, RecordedResource> old, IReadOnlyList<RecordedResource> now)
    {
        var kept = now.Where(resource => old.ContainsKey(resource.Urn)).ToDictionary(resource => resource.Urn, resource => old[resource.Urn]);
        var taken = kept.Keys.ToHashSet();
        foreach (var resource in now.Where(resource => !kept.ContainsKey(resource.Urn)))
        {
            if (resource.Aliases.FirstOrDefault(alias => old.ContainsKey(alias) && !taken.Contains(alias)) is not { } alias)
                continue;
            taken.Add(alias);
            kept[resource.Urn] = old[alias];
        }

        return kept;
    }

    private ResourceChange? Change(RecordedResource was, RecordedResource now, ImmutableArray<PropertyChange> properties)
    {
        var replaced = properties.Any(property => property.Forces);
        var moved = was.Urn == now.Urn ? null : was.Urn;
        if (properties.Length == 0 && moved is null)
            return null;
        return new ResourceChange
        {
            Kind = replaced ? ChangeKind.Replace : properties.Length > 0 ? ChangeKind.Update : ChangeKind.Move,
            Resource = now,
            MovedFrom = moved,
            Properties = properties,
            Forbidden = replaced ? WhyNot(was, now.Urn) : null,
        };
    }

    private ImmutableArray<PropertyChange> Properties(
        RecordedResource was, RecordedResource now, Dictionary<string, string> movedTo)
    {
        var inputs = PropertyChanges.Between(was.Inputs, now.Inputs)
            .Where(change => !now.IgnoreChanges.Any(ignored => PropertyPath.IsWithin(ignored, change.Path)))
            .Select(change => change with { Forces = Forces(now, change.Path) });
        return [.. inputs, .. Options(was, now, movedTo)];
    }

    private bool Forces(RecordedResource resource, string path) => resource.Custom
        && (rules.Forces(resource.Type, path) || resource.ReplaceOnChanges.Any(named => named == "*" || PropertyPath.Touches(named, path)));

    /// <summary>Options are shown in brackets: they are the engine's and no inputs.</summary>
    private static IEnumerable<PropertyChange> Options(
        RecordedResource was, RecordedResource now, Dictionary<string, string> movedTo)
    {
        if (was.Protect != now.Protect)
            yield return new PropertyChange("[protect]", PropertyValue.Of(was.Protect), PropertyValue.Of(now.Protect));
        if (was.RetainOnDelete != now.RetainOnDelete)
            yield return new PropertyChange("[retainOnDelete]", PropertyValue.Of(was.RetainOnDelete), PropertyValue.Of(now.RetainOnDelete));
        var provider = was.Provider is null ? null : movedTo.GetValueOrDefault(was.Provider, was.Provider);
        if (provider != now.Provider)
            yield return new PropertyChange("[provider]", Text(was.Provider), Text(now.Provider), Forces: now.Custom);
    }

    private static PropertyValue? Text(string? text) => text is null ? null : PropertyValue.Of(text);

    private string? WhyNot(RecordedResource resource, string urn)
    {
        if (allowed.Contains(resource.Name) || allowed.Contains(resource.Urn) || allowed.Contains(urn) || !resource.Custom)
            return null;
        if (resource.Protect)
            return "it is protected";
        return rules.IsStateful(resource.Type) ? "what it holds would be lost" : null;
    }
}
