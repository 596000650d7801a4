using Platform.Contracts;
using Platform.Store.Events;
using Platform.Store.Sessions;

namespace Platform.Collector;

/// <summary>What a request brought: the sound events, and what is wrong with the others.</summary>
public sealed class Intake
{
    private const int MostErrors = 100;

    private readonly List<EventError> _errors = [];
    private readonly List<VisitorAction> _actions = [];

    /// <summary>The sound events.</summary>
    public EventBatch Batch { get; } = new();

    /// <summary>What the sound events say of running sessions.</summary>
    public IReadOnlyList<VisitorAction> Actions => _actions;

    /// <summary>The first hundred mistakes.</summary>
    public IReadOnlyList<EventError> Errors => _errors;

    /// <summary>Events that were sent, sound or not.</summary>
    public int Events { get; set; }

    /// <summary>Events that are not sound.</summary>
    public int Rejected { get; set; }

    public void AddError(string field, string message)
    {
        if (_errors.Count < MostErrors)
            _errors.Add(new EventError(Events, field, message));
    }

    public void AddAction(VisitorAction action) => _actions.Add(action);
}
