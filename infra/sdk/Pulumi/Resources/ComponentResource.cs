using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A resource that groups others: they name it as their parent.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers the component.</summary>
    /// <param name="type">Its type, <c>package:module:name</c>.</param>
    /// <param name="name">Its name in the program, unlike those of others of its type and parent.</param>
    /// <param name="options">What the engine is told about it.</param>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options)
    {
    }

    /// <summary>Registers the component with inputs.</summary>
    /// <param name="type">Its type, <c>package:module:name</c>.</param>
    /// <param name="name">Its name in the program, unlike those of others of its type and parent.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">What the engine is told about it.</param>
    /// <param name="remote">Whether a provider puts it together, not this program.</param>
    public ComponentResource(
        string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(type, name, custom: false, args ?? ResourceArgs.Empty, options ?? new ComponentResourceOptions(), remote)
    {
    }

    /// <summary>Tells the engine that the component is complete, with the properties marked as outputs.</summary>
    protected void RegisterOutputs() => RegisterOutputs(TypeFacts.OutputProperties(GetType())
        .Where(found => found.Property.DeclaringType != typeof(Resource))
        .ToDictionary(found => found.Name, found => found.Property.GetValue(this)));

    /// <summary>Tells the engine that the component is complete, with its outputs.</summary>
    /// <param name="outputs">The outputs by name.</param>
    protected void RegisterOutputs(IDictionary<string, object?> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <summary>Tells the engine that the component is complete, with its outputs.</summary>
    /// <param name="outputs">The outputs by name.</param>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        RegisterOutputs(Output.Create(outputs));
    }

    /// <summary>Tells the engine that the component is complete, with its outputs.</summary>
    /// <param name="outputs">The outputs by name.</param>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        Deployment.Current.Registrar.StartOutputs(this, outputs);
    }
}
