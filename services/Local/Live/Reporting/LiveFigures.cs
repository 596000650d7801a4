using Platform.Local.Live.Timing;

namespace Platform.Local.Live.Reporting;

/// <summary>Counts what a run does; many sessions tell it side by side.</summary>
internal sealed class LiveFigures(RunClock clock)
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Kind> _kinds = new(StringComparer.Ordinal);
    private readonly Latencies _all = new();
    private readonly Latencies _firstBytes = new();
    private readonly Latencies _now = new();
    private readonly long[] _outcomes = new long[Enum.GetValues<Outcome>().Length];
    private Counts _total;
    private Counts _before;
    private long _since;
    private int _mostInFlight;

    /// <summary>Sessions that are there now.</summary>
    public int InFlight => (int)(_total.Begun - _total.Ended);

    /// <summary>A session was due and began.</summary>
    public void Began()
    {
        lock (_lock)
        {
            _total.Begun++;
            _mostInFlight = Math.Max(_mostInFlight, InFlight);
        }
    }

    /// <summary>A session was due and could not begin.</summary>
    public void Dropped()
    {
        lock (_lock)
            _total.Dropped++;
    }

    /// <summary>A session came to its end.</summary>
    public void Ended()
    {
        lock (_lock)
            _total.Ended++;
    }

    public void PutIntoBasket()
    {
        lock (_lock)
            _total.Carts++;
    }

    public void Ordered()
    {
        lock (_lock)
            _total.Orders++;
    }

    /// <summary>A request ended.</summary>
    /// <param name="kind">What was asked for.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="firstByte">Microseconds from when it was due to the first byte of the answer; to the end where there was none.</param>
    /// <param name="end">Microseconds from when it was due to its end.</param>
    /// <param name="bytes">Bytes of the answer.</param>
    public void Requested(string kind, Outcome outcome, long firstByte, long end, int bytes)
    {
        lock (_lock)
        {
            _total.Requests++;
            _total.Bytes += bytes;
            _outcomes[(int)outcome]++;
            _total.Errors += outcome == Outcome.Answered ? 0 : 1;
            _all.Record(end);
            _now.Record(end);
            _firstBytes.Record(firstByte);
            if (!_kinds.TryGetValue(kind, out var figures))
                _kinds[kind] = figures = new Kind();
            figures.Add(outcome, firstByte, end, bytes);
        }
    }

    /// <summary>What happened since the last call.</summary>
    public SecondFigures TakeSecond()
    {
        lock (_lock)
        {
            var now = clock.Now;
            var (total, before) = (_total, _before);
            var second = new SecondFigures
            {
                Seconds = Math.Max(1, now - _since) / (double)RunClock.Second,
                Arrived = total.Begun + total.Dropped - before.Begun - before.Dropped,
                Dropped = total.Dropped - before.Dropped,
                InFlight = InFlight,
                Requests = total.Requests - before.Requests,
                Errors = total.Errors - before.Errors,
                Orders = total.Orders - before.Orders,
                Conversion = Conversion,
                P50 = _now.Milliseconds(50),
                P99 = _now.Milliseconds(99),
            };
            _now.Clear();
            (_before, _since) = (total, now);
            return second;
        }
    }

    /// <summary>What happened since the start.</summary>
    public LiveSummary Summary()
    {
        lock (_lock)
        {
            var seconds = Math.Max(1, clock.Now) / (double)RunClock.Second;
            return new LiveSummary
            {
                Seconds = seconds,
                SessionsDue = _total.Begun + _total.Dropped,
                SessionsBegun = _total.Begun,
                SessionsDropped = _total.Dropped,
                SessionsEnded = _total.Ended,
                SessionsCutOff = InFlight,
                MostInFlight = _mostInFlight,
                Requests = _total.Requests,
                RequestsPerSecond = _total.Requests / seconds,
                Refused = _outcomes[(int)Outcome.Refused],
                Late = _outcomes[(int)Outcome.Late],
                Broken = _outcomes[(int)Outcome.Broken],
                BytesReceived = _total.Bytes,
                Carts = _total.Carts,
                Orders = _total.Orders,
                Conversion = Conversion,
                Milliseconds = _all.Summary(),
                FirstByteMilliseconds = _firstBytes.Summary(),
                Kinds = _kinds.ToDictionary(kind => kind.Key, kind => kind.Value.Summary()),
            };
        }
    }

    private double Conversion => _total.Ended == 0 ? 0 : _total.Orders / (double)_total.Ended;

    private struct Counts
    {
        public long Begun;
        public long Dropped;
        public long Ended;
        public long Requests;
        public long Errors;
        public long Carts;
        public long Orders;
        public long Bytes;
    }

    private sealed class Kind
    {
        private readonly Latencies _ends = new();
        private readonly Latencies _firstBytes = new();
        private long _errors;
        private long _bytes;

        public void Add(Outcome outcome, long firstByte, long end, int bytes)
        {
            _ends.Record(end);
            _firstBytes.Record(firstByte);
            _errors += outcome == Outcome.Answered ? 0 : 1;
            _bytes += bytes;
        }

        public KindFigures Summary() => new(
            _ends.Count, _errors, _ends.Milliseconds(50), _ends.Milliseconds(99), _firstBytes.Milliseconds(99), _bytes / (double)_ends.Count);
    }
}
