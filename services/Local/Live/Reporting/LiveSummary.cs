using System.Text.Json;

namespace Platform.Local.Live.Reporting;

/// <summary>The figures of a whole run.</summary>
internal sealed record LiveSummary
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public required double Seconds { get; init; }

    /// <summary>Sessions that were due: each is one of those that began or one of those that were dropped.</summary>
    public required long SessionsDue { get; init; }

    public required long SessionsBegun { get; init; }

    public required long SessionsDropped { get; init; }

    /// <summary>Sessions that came to their own end.</summary>
    public required long SessionsEnded { get; init; }

    /// <summary>Sessions that were there when the run ended.</summary>
    public required long SessionsCutOff { get; init; }

    public required int MostInFlight { get; init; }

    public required long Requests { get; init; }

    public required double RequestsPerSecond { get; init; }

    /// <summary>Answers with a status of 400 or more.</summary>
    public required long Refused { get; init; }

    /// <summary>Requests that were given up.</summary>
    public required long Late { get; init; }

    /// <summary>Requests without an answer.</summary>
    public required long Broken { get; init; }

    public required long BytesReceived { get; init; }

    public required long Carts { get; init; }

    public required long Orders { get; init; }

    /// <summary>Orders for each session that came to its end.</summary>
    public required double Conversion { get; init; }

    /// <summary>Milliseconds from when a request was due to the end of the answer, by percentile.</summary>
    public required IReadOnlyDictionary<string, double> Milliseconds { get; init; }

    /// <summary>Milliseconds from when a request was due to the first byte of the answer, by percentile.</summary>
    public required IReadOnlyDictionary<string, double> FirstByteMilliseconds { get; init; }

    /// <summary>The same by the kind of request.</summary>
    public required IReadOnlyDictionary<string, KindFigures> Kinds { get; init; }

    /// <summary>What changed in the world on the way, where <c>--drift</c> asked for it.</summary>
    public IReadOnlyList<WorldChange> Changes { get; init; } = [];

    /// <summary>One line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads such a line.</summary>
    public static LiveSummary FromJson(string line) => JsonSerializer.Deserialize<LiveSummary>(line, Json)!;
}
