namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>An expression of a workflow, as read.</summary>
internal abstract record Expression
{
    public sealed record Literal(object? Value) : Expression;

    public sealed record Variable(string Name) : Expression;

    /// <summary>A part of a map or a list; by point or in brackets.</summary>
    public sealed record Part(Expression Of, Expression Key) : Expression;

    public sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression;

    public sealed record Operation(string Operator, Expression Left, Expression Right) : Expression;

    public sealed record Not(Expression Of) : Expression;

    /// <summary>The expression and all within it.</summary>
    public IEnumerable<Expression> All() => new[] { this }.Concat((this switch
    {
        Part part => [part.Of, part.Key],
        Call call => call.Arguments,
        Operation operation => [operation.Left, operation.Right],
        Not not => [not.Of],
        _ => Array.Empty<Expression>(),
    }).SelectMany(one => one.All()));
}
