using Pulumi;

namespace Platform.Sdk.Tests.Fake;

/// <summary>A component whose things are made by who makes it.</summary>
public sealed class Group : ComponentResource
{
    public Group(string name, Action<Group>? fill = null, ComponentResourceOptions? options = null)
        : base("fake:index:Group", name, options)
    {
        fill?.Invoke(this);
        First ??= Output.Create("none");
        RegisterOutputs();
    }

    [Output("first")]
    public Output<string> First { get; set; } = null!;

    public Thing Add(string name, ThingArgs? args = null, CustomResourceOptions? options = null) =>
        new(name, args, CustomResourceOptions.Merge(new CustomResourceOptions { Parent = this }, options));
}
