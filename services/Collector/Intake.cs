using Platform.Contracts;
using Platform.Store.Events;
using Platform.Store.Sessions;

namespace Platform.Collector;

/// <summary>What a request brought: the sound events, and what is wrong with the others.</summary>
public sealed class Intake
{
    private const int MostErrors = 100;
    private const int MostKeptBytes = 1 << 16;
    private const int MostKeptActions = 1 << 10;

    private readonly List<EventError> _errors = [];
    private VisitorAction[] _actions = [];
    private int _actionCount;

    public Intake() => Report = AddError;

    /// <summary>The time of its receipt.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>The sound events.</summary>
    public EventBatch Batch { get; } = new();

    /// <summary><see cref="AddError"/>, to be handed on.</summary>
    public Action<string, string> Report { get; }

    /// <summary>What the sound events say of running sessions.</summary>
    public ReadOnlyMemory<VisitorAction> Actions => _actions.AsMemory(0, _actionCount);

    /// <summary>The first hundred mistakes.</summary>
    public IReadOnlyList<EventError> Errors => _errors;

    /// <summary>Events that were sent, sound or not.</summary>
    public int Events { get; set; }

    /// <summary>Events that are not sound.</summary>
    public int Rejected { get; set; }

    /// <summary>Whether it is small enough to be kept for another request.</summary>
    internal bool IsSmall => Batch.Capacity <= MostKeptBytes && _actions.Length <= MostKeptActions;

    /// <summary>Begins anew with another request.</summary>
    /// <param name="now">The time of its receipt.</param>
    /// <param name="bytes">Its bytes.</param>
    internal void Begin(DateTimeOffset now, int bytes)
    {
        (Now, Events, Rejected, _actionCount) = (now, 0, 0, 0);
        _errors.Clear();
        // One more for the line feed of an event that came without anything after it.
        Batch.Reset(bytes + 1);
    }

    public void AddError(string field, string message)
    {
        if (_errors.Count < MostErrors)
            _errors.Add(new EventError(Events, field, message));
    }

    /// <summary>Adds what an event says of its visitor's session.</summary>
    public void AddActions(EventScanner scanned)
    {
        // A request tells mostly of one visitor, whose names then need no second copy.
        var last = _actionCount == 0 ? default : _actions[_actionCount - 1];
        var visitor = Text(scanned.VisitorId, last.VisitorId);
        var session = scanned.SessionId.IsEmpty ? null : Text(scanned.SessionId, last.SessionId);
        var type = scanned.Type ?? throw new ArgumentException("The event has no type.", nameof(scanned));
        if (_actionCount + scanned.Products.Count > _actions.Length)
            Array.Resize(ref _actions, Math.Max(2 * _actions.Length, _actionCount + scanned.Products.Count));
        for (var index = 0; index < scanned.Products.Count; index++)
            _actions[_actionCount++] = new VisitorAction(visitor, session, type, Text(scanned.ProductId(index), last.ProductId), scanned.EventTime ?? Now);
    }

    private static string Text(ReadOnlySpan<char> text, string? last) => last is not null && text.SequenceEqual(last) ? last : text.ToString();
}
