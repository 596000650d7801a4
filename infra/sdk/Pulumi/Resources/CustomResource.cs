using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource that a provider makes.</summary>
public class CustomResource : Resource
{
    /// <summary>Registers the resource.</summary>
    /// <param name="type">Its type, <c>package:module:name</c>.</param>
    /// <param name="name">Its name in the program, unlike those of others of its type and parent.</param>
    /// <param name="args">What it is made with.</param>
    /// <param name="options">
    /// What the engine is told about it. Give it even where it is null: the official package has a second constructor,
    /// and without this argument the compiler cannot choose there.
    /// </param>
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, custom: true, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
    }

    private protected CustomResource(string type)
        : base(type)
    {
    }

    /// <summary>The id that the provider gives the resource; unknown until it exists.</summary>
    [Output(Special.IdProperty)]
    public Output<string> Id { get; private protected set; } = null!;
}
