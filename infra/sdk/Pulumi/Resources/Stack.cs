using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The whole of a program: the parent of all resources that name none.</summary>
public class Stack : ComponentResource
{
    internal const string TypeName = "pulumi:pulumi:Stack";

    /// <summary>Registers the stack. A program's own stack makes its resources in its constructor.</summary>
    /// <param name="options">What the engine is told about it.</param>
    public Stack(StackOptions? options = null)
        : base(TypeName, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", new ComponentResourceOptions()) =>
        Deployment.Current.Root = this;

    internal Stack(Func<Task<IDictionary<string, object?>>> program, StackOptions? options)
        : this(options)
    {
        Outputs = Output.Create(program());
        RegisterOutputs(Outputs);
    }

    /// <summary>What the program returned; nothing for a stack whose outputs are properties.</summary>
    internal Output<IDictionary<string, object?>> Outputs { get; } =
        Output.Create<IDictionary<string, object?>>(new Dictionary<string, object?>());

    /// <summary>Registers the properties marked as outputs, once the constructor has run.</summary>
    /// <exception cref="RunException">One of them is null or no output.</exception>
    internal void RegisterPropertyOutputs()
    {
        var outputs = TypeFacts.OutputProperties(GetType())
            .Where(found => !found.Property.DeclaringType!.IsAssignableFrom(typeof(Stack)))
            .ToDictionary(found => found.Name, found => found.Property.GetValue(this));
        string[] missing = [.. outputs.Where(output => output.Value is null).Select(output => output.Key)];
        if (missing.Length > 0)
        {
            throw new RunException(
                $"The stack's outputs {string.Join(", ", missing)} have no value: its constructor must assign every [Output].");
        }

        string[] wrong = [.. outputs.Where(output => output.Value is not IOutput).Select(output => output.Key)];
        if (wrong.Length > 0)
            throw RunException.OutputsHaveIncorrectType(wrong);
        RegisterOutputs(outputs);
    }
}
