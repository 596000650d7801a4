using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using StackExchange.Redis;

namespace Platform.Store.Sessions;

/// <summary>Connects to Redis, and goes on trying for as long as it is not there: nobody waits for it meanwhile.</summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    private readonly Task<ConnectionMultiplexer> _connecting;

    /// <exception cref="IOException">The password's file cannot be read.</exception>
    public RedisConnection(RedisSessionOptions options)
    {
        var configuration = Configuration(options);
        // Looks up names and opens sockets: not here, where somebody may be waiting for a request's end.
        _connecting = Task.Run(() => ConnectionMultiplexer.ConnectAsync(configuration));
    }

    /// <summary>Null until the first try to connect has ended.</summary>
    public IDatabase? Database => _connecting.IsCompletedSuccessfully ? _connecting.Result.GetDatabase() : null;

    /// <summary>The end of the first try to connect, good or not.</summary>
    public Task Tried => _connecting;

    public async ValueTask DisposeAsync()
    {
        await ((Task)_connecting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_connecting.IsCompletedSuccessfully)
            await _connecting.Result.DisposeAsync().ConfigureAwait(false);
    }

    private static ConfigurationOptions Configuration(RedisSessionOptions options)
    {
        var configuration = new ConfigurationOptions
        {
            EndPoints = { options.Redis! },
            AbortOnConnectFail = false,
            // What cannot be sent now is too late anyway.
            BacklogPolicy = BacklogPolicy.FailFast,
            // One try; whoever fails it is tried again and again beside the requests.
            ConnectRetry = 1,
            ConnectTimeout = 2_000,
            AsyncTimeout = 1_000,
            KeepAlive = 10,
            ReconnectRetryPolicy = new LinearRetry(500),
            ClientName = "platform",
            Password = options.PasswordFile is null ? null : File.ReadAllText(options.PasswordFile).Trim(),
        };
        if (options.CertificatesFile is { } certificates)
        {
            configuration.Ssl = true;
            configuration.CertificateValidation += (_, certificate, _, errors) =>
                (errors & SslPolicyErrors.RemoteCertificateNotAvailable) == 0 && IsSigned(certificate as X509Certificate2, certificates);
        }

        return configuration;
    }

    /// <summary>
    /// Whether one of the file's certificates has signed it. They sign for this one server only, which is known by a private
    /// address and no name, so there is no name to compare. The file is read anew: certificates are replaced while pods run.
    /// </summary>
    private static bool IsSigned(X509Certificate2? certificate, string file)
    {
        if (certificate is null)
            return false;
        var trusted = new X509Certificate2Collection();
        trusted.ImportFromPemFile(file);
        // One by one: an old certificate and its successor may bear the same name.
        return trusted.Any(authority => IsSignedBy(certificate, authority));
    }

    private static bool IsSignedBy(X509Certificate2 certificate, X509Certificate2 authority)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        return chain.Build(certificate);
    }
}
