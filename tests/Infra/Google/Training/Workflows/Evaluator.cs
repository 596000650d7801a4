namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>Finds the values of expressions.</summary>
internal sealed class Evaluator(StandardLibrary library)
{
    /// <summary>A value of the definition with every expression in it replaced by its value.</summary>
    public object? Of(object? value, WorkflowScope scope) => value switch
    {
        string text => ExpressionReader.Read(text) is { } expression ? Of(expression, scope) : text,
        List<object?> list => list.Select(item => Of(item, scope)).ToList(),
        Dictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => Of(entry.Value, scope)),
        _ => value,
    };

    private object? Of(Expression expression, WorkflowScope scope) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Variable variable => scope[variable.Name],
        Expression.Part part => PartOf(Of(part.Of, scope), Of(part.Key, scope)),
        // Arguments are all found first, those of `if` and `default` too.
        Expression.Call call => library.Call(call.Function, [.. call.Arguments.Select(argument => Of(argument, scope))]),
        Expression.Not not => !True(Of(not.Of, scope)),
        // Both sides are found, as nothing promises otherwise.
        Expression.Operation operation => Operate(operation.Operator, Of(operation.Left, scope), Of(operation.Right, scope)),
        _ => throw new InvalidOperationException($"{expression} is no expression."),
    };

    private static object? PartOf(object? of, object? key) => (of, key) switch
    {
        (Dictionary<string, object?> map, string name) => map.TryGetValue(name, out var value) ? value : throw WorkflowError.Of("KeyError", $"no key {name}"),
        (List<object?> list, long index) => index < list.Count ? list[(int)index] : throw WorkflowError.Of("IndexError", $"no item {index}"),
        _ => throw WorkflowError.Of("TypeError", $"there is no {key} in {of ?? "null"}"),
    };

    private static object? Operate(string operation, object? left, object? right) => (operation, left, right) switch
    {
        ("and", _, _) => True(left) & True(right),
        ("or", _, _) => True(left) | True(right),
        ("in", _, List<object?> list) => list.Contains(left),
        ("==", _, _) => Same(left, right),
        ("!=", _, _) => !Same(left, right),
        ("+", string one, string other) => one + other,
        ("+", long one, long other) => one + other,
        ("-", long one, long other) => one - other,
        ("*", long one, long other) => one * other,
        ("//", long one, long other) => one / other,
        ("%", long one, long other) => one % other,
        ("+", _, _) => StandardLibrary.Number(left) + StandardLibrary.Number(right),
        ("-", _, _) => StandardLibrary.Number(left) - StandardLibrary.Number(right),
        ("*", _, _) => StandardLibrary.Number(left) * StandardLibrary.Number(right),
        ("/", _, _) => StandardLibrary.Number(left) / StandardLibrary.Number(right),
        ("<", _, _) => StandardLibrary.Number(left) < StandardLibrary.Number(right),
        (">", _, _) => StandardLibrary.Number(left) > StandardLibrary.Number(right),
        ("<=", _, _) => StandardLibrary.Number(left) <= StandardLibrary.Number(right),
        (">=", _, _) => StandardLibrary.Number(left) >= StandardLibrary.Number(right),
        _ => throw WorkflowError.Of("TypeError", $"{left} {operation} {right}"),
    };

    private static bool True(object? value) => value as bool? ?? throw WorkflowError.Of("TypeError", $"{value ?? "null"} is neither true nor false");

    private static bool Same(object? left, object? right) =>
        left is long or double && right is long or double ? StandardLibrary.Number(left).Equals(StandardLibrary.Number(right)) : Equals(left, right);
}
