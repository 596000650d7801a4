using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Report;

/// <summary>Changes in words.</summary>
internal static class DifferenceText
{
    /// <summary>How many properties of a resource are shown where not all are wanted.</summary>
    private const int Few = 5;

    /// <summary>One sentence with the counts.</summary>
    public static string Summary(StackDifference difference) =>
        $"{difference.Count(ChangeKind.Create)} to create, {difference.Count(ChangeKind.Update)} to update, "
        + $"{difference.Count(ChangeKind.Replace)} to replace, {difference.Count(ChangeKind.Delete)} to delete, "
        + $"{difference.Count(ChangeKind.Move)} to move, {difference.Unchanged} unchanged.";

    /// <summary>The sign before a change.</summary>
    public static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Create => "+",
        ChangeKind.Delete => "-",
        ChangeKind.Replace => "±",
        ChangeKind.Move => ">",
        _ => "~",
    };

    /// <summary>The resource, and what is remarkable in its change.</summary>
    public static string Headline(ResourceChange change)
    {
        var moved = change.MovedFrom is null ? "" : $", was {ResourceUrn.Name(change.MovedFrom)} ({ResourceUrn.Type(change.MovedFrom)})";
        var forbidden = change.Forbidden is null ? "" : $", FORBIDDEN: {change.Forbidden}";
        return $"{change.Resource.Name} ({change.Resource.Type}){moved}{forbidden}";
    }

    /// <summary>A line for each property that differs.</summary>
    public static IEnumerable<string> Properties(ResourceChange change, bool all)
    {
        var shown = all ? change.Properties.Length : Math.Min(Few, change.Properties.Length);
        // What forces a replacement is what a reader looks for.
        var lines = change.Properties.OrderByDescending(property => property.Forces).Take(shown).Select(property =>
            $"{property.Path}: {ValueText.Of(property.Before)} → {ValueText.Of(property.After)}"
            + (property.Forces ? " (forces replacement)" : ""));
        return shown == change.Properties.Length ? lines : lines.Append($"and {change.Properties.Length - shown} more");
    }

    /// <summary>A sentence for each change that must not happen, and how to allow it.</summary>
    public static IEnumerable<string> Forbidden(StackDifference difference) => difference.Forbidden.Select(change =>
        $"{change.Resource.Name} ({change.Resource.Type}) would be {(change.Kind == ChangeKind.Delete ? "deleted" : "replaced")}, but {change.Forbidden}; "
        + "the configuration can allow it by name under allowReplace.");
}
