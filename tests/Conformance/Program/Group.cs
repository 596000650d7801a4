using Pulumi;

namespace Platform.Conformance.Program;

/// <summary>A component with a member and outputs.</summary>
internal sealed class Group : ComponentResource
{
    public Group(string name, ComponentResourceOptions? options = null)
        : base("conformance:index:Group", name, options)
    {
        var member = new Store($"{name}-member", new StoreArgs { Title = name }, new CustomResourceOptions { Parent = this });
        Summary = Output.Format($"{name} has {member.Title}");
        Endpoint = member.Endpoint;
        RegisterOutputs(new Dictionary<string, object?> { ["summary"] = Summary, ["endpoint"] = Endpoint });
    }

    public Output<string> Summary { get; }

    public Output<string> Endpoint { get; }
}
