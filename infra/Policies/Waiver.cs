using System.IO.Enumeration;

namespace Platform.Infra.Policies;

/// <summary>Silences a policy for some resources, for a reason and for a time.</summary>
public sealed record Waiver
{
    /// <summary>The id of the policy.</summary>
    public required string Rule { get; init; }

    /// <summary>A name or URN of a resource; <c>*</c> stands for any letters.</summary>
    public required string Resource { get; init; }

    /// <summary>The stack that it is for; null for all.</summary>
    public string? Stack { get; init; }

    public required string Reason { get; init; }

    /// <summary>The last day on which it counts, in UTC.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Its line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it is meant for a finding; whether it has expired is another matter.</summary>
    public bool Covers(string stack, string rule, Finding finding) => rule == Rule && (Stack is null || Stack == stack)
        && (FileSystemName.MatchesSimpleExpression(Resource, finding.Name, ignoreCase: false)
            || FileSystemName.MatchesSimpleExpression(Resource, finding.Urn, ignoreCase: false));
}
