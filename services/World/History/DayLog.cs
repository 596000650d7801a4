using Platform.Contracts;
using Platform.World.Shopping;

namespace Platform.World.History;

/// <summary>What some shoppers did on one day: filled by one thread, visit by visit, then read by many.</summary>
internal sealed class DayLog
{
    /// <summary>The share of visits whose recommendations are logged as impressions, and with them their lists.</summary>
    public const double WholeShare = 0.03;

    /// <summary>The share of visits whose lists and hits are logged as impressions.</summary>
    public const double ListShare = 0.2;

    private readonly List<(BlockSeen Block, int Answer)> _shown = [];
    private bool _logsLists;
    private bool _logsAll;
    private int _order;

    public List<HistoryEvent> Events { get; } = [];

    public List<PastVisit> Visits { get; } = [];

    /// <summary>The products of all events, one after the other.</summary>
    public List<int> Products { get; } = [];

    public List<string> Queries { get; } = [];

    public List<PastAnswer> Answers { get; } = [];

    /// <summary>The figures of these visits.</summary>
    public VisitTally Tally { get; } = new();

    /// <summary>Begins a visit.</summary>
    /// <param name="visit">Whose.</param>
    /// <param name="lot">0 to below 1: which of its impressions are logged.</param>
    public void Begin(PastVisit visit, double lot)
    {
        Visits.Add(visit);
        _shown.Clear();
        (_logsAll, _logsLists, _order) = (lot < WholeShare, lot < ListShare, 0);
    }

    /// <summary>Adds a step, at a time in milliseconds since the history began, and what the shop showed for it.</summary>
    public void Add(long time, ShopperStep step, PageSeen page)
    {
        if (step.Kind is StepKind.Account or StepKind.Leave)
            return;
        var (first, subject) = (Products.Count, -1);
        if (step.Kind == StepKind.Checkout)
            Products.AddRange(step.Bought);
        else if (step.Product >= 0)
            Products.Add(step.Product);
        if (step.Kind == StepKind.Category)
            subject = step.Category;
        if (step.Kind == StepKind.Search)
        {
            subject = Queries.Count;
            Queries.Add(step.Query!);
        }

        Add(new HistoryEvent
        {
            Time = time,
            Visit = Visits.Count - 1,
            Order = _order++,
            Type = TypeOf(step.Kind),
            First = first,
            Count = Products.Count - first,
            Subject = subject,
            Answer = step.Block is { } block ? AnswerOf(block) : -1,
        });
        foreach (var shown in page.Blocks)
            Show(time, shown);
    }

    private void Show(long time, BlockSeen block)
    {
        var number = Answers.Count;
        Answers.Add(new PastAnswer(block.Placement, block.Model, time, (uint)Dice.Key(0, StreamKind.Shop, Visits[^1].Key, (ulong)_shown.Count)));
        _shown.Add((block, number));
        var isList = block.Placement is PlacementNames.Listing or PlacementNames.Search;
        if (block.Products.Length == 0 || !(_logsAll || (isList && (_logsLists || block.Model == PastModels.Random))))
            return;
        var first = Products.Count;
        Products.AddRange(block.Products.Span);
        Add(new HistoryEvent
        {
            Time = time,
            Visit = Visits.Count - 1,
            Order = _order++,
            Type = EventType.Impression,
            First = first,
            Count = block.Products.Length,
            Subject = -1,
            Answer = number,
        });
    }

    private int AnswerOf(BlockSeen block)
    {
        for (var shown = _shown.Count - 1; shown >= 0; shown--)
        {
            if (ReferenceEquals(_shown[shown].Block, block))
                return _shown[shown].Answer;
        }

        return -1;
    }

    private void Add(HistoryEvent happened) => Events.Add(happened);

    private static EventType TypeOf(StepKind kind) => kind switch
    {
        StepKind.Home => EventType.HomePageView,
        StepKind.Category => EventType.CategoryPageView,
        StepKind.Search => EventType.Search,
        StepKind.Product => EventType.DetailPageView,
        StepKind.AddToCart => EventType.AddToCart,
        StepKind.RemoveFromCart => EventType.RemoveFromCart,
        StepKind.Basket => EventType.ShoppingCartPageView,
        StepKind.Checkout => EventType.PurchaseComplete,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No event stands for it."),
    };
}
