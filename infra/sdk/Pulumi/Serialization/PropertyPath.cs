namespace Pulumi.Serialization;

/// <summary>Where in a resource's arguments a value lies. It becomes a text only where something is wrong there.</summary>
internal sealed record PropertyPath(PropertyPath? Parent, string Segment)
{
    public static PropertyPath Of(string root) => new(null, root);

    public PropertyPath Key(string key) => new(this, $".{key}");

    public PropertyPath Index(int index) => new(this, $"[{index}]");

    public override string ToString() => $"{Parent}{Segment}";
}
