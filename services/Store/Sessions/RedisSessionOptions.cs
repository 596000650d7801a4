namespace Platform.Store.Sessions;

/// <summary>Where sessions lie that several processes share, and how long anybody waits for them; set by <c>Sessions__Redis</c> and so on.</summary>
public sealed record RedisSessionOptions
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Host and port. Null: sessions stay in the memory of the process.</summary>
    public string? Redis { get; init; }

    /// <summary>The certificates, in PEM, of which one must have signed the server's. Null: the connection is not encrypted.</summary>
    public string? CertificatesFile { get; init; }

    /// <summary>The file with the password. Null: there is none.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>An answer waits so long for the session, and goes on without it then.</summary>
    public TimeSpan FindWithin { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>The acknowledgement of durable events waits so long for the sessions to be told of them.</summary>
    public TimeSpan RecordWithin { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>After so many failures in a row nobody waits any more.</summary>
    public int FailuresInARow { get; init; } = 5;

    /// <summary>After which one asks again whether Redis is back.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    public string? Problem =>
        Redis is not null && !IsAddress(Redis) ? $"Redis is \"{Redis}\"; expected host:port."
        : Redis is null && (CertificatesFile ?? PasswordFile) is not null ? "Redis is not set; CertificatesFile and PasswordFile need it."
        : FileProblem(nameof(CertificatesFile), CertificatesFile) ?? FileProblem(nameof(PasswordFile), PasswordFile)
        ?? WaitProblem(nameof(FindWithin), FindWithin) ?? WaitProblem(nameof(RecordWithin), RecordWithin) ?? WaitProblem(nameof(Pause), Pause)
        ?? (FailuresInARow is < 1 or > 1_000 ? $"FailuresInARow is {FailuresInARow}; expected 1 to 1000." : null);

    private static bool IsAddress(string text) =>
        text.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(text.AsSpan(colon + 1), out var port) && port > 0;

    private static string? FileProblem(string name, string? path) =>
        path is null || File.Exists(path) ? null : $"{name} is \"{path}\"; there is no such file.";

    private static string? WaitProblem(string name, TimeSpan wait) =>
        wait > TimeSpan.Zero && wait <= LongestWait ? null : $"{name} is {wait}; expected more than nothing and at most {LongestWait}.";
}
