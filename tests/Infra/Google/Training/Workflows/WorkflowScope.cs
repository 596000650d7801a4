namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>Variables: of a subworkflow, and within it of a loop or a handler.</summary>
internal sealed class WorkflowScope(WorkflowScope? parent = null)
{
    private readonly Dictionary<string, object?> _variables = [];

    public object? this[string name] => Find(name) is { } scope
        ? scope._variables[name]
        : throw WorkflowError.Of("KeyError", $"variable {name} was never assigned");

    /// <summary>Makes a variable of this scope.</summary>
    public void Declare(string name, object? value) => _variables[name] = value;

    /// <summary>Gives a value to the variable of that name, wherever it is; or makes one here.</summary>
    public void Assign(string name, object? value) => (Find(name) ?? this)._variables[name] = value;

    private WorkflowScope? Find(string name) => _variables.ContainsKey(name) ? this : parent?.Find(name);
}
