namespace Pulumi;

/// <summary>
/// Who a resource was before, so that the engine takes the old one for it instead of making a new one: the whole URN,
/// or those parts of it that were different.
/// </summary>
public sealed class Alias
{
    /// <summary>The whole earlier URN; then nothing else may be given.</summary>
    public string? Urn { get; set; }

    /// <summary>The earlier name.</summary>
    public Input<string>? Name { get; set; }

    /// <summary>The earlier type.</summary>
    public Input<string>? Type { get; set; }

    /// <summary>The earlier stack.</summary>
    public Input<string>? Stack { get; set; }

    /// <summary>The earlier project.</summary>
    public Input<string>? Project { get; set; }

    /// <summary>The earlier parent. At most one of this, <see cref="ParentUrn"/> and <see cref="NoParent"/>.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The earlier parent's URN.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether the stack was the parent.</summary>
    public bool NoParent { get; set; }

    /// <summary>A sentence about what is given together and must not be; null where all is well.</summary>
    internal string? Problem
    {
        get
        {
            var parents = new[] { Parent is not null, ParentUrn is not null, NoParent }.Count(given => given);
            if (parents > 1)
                return "An alias has at most one of Parent, ParentUrn and NoParent.";
            return Urn is not null && (parents > 0 || (Name ?? Type ?? Stack ?? Project) is not null)
                ? "An alias that gives the whole Urn gives nothing else."
                : null;
        }
    }
}
