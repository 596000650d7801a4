namespace Platform.Infra.Google;

/// <summary>Ids of service accounts: a service's name may be longer or shorter than they may be, then an id ends with a hash of it.</summary>
internal static class AccountIds
{
    /// <summary>Characters of an account's id.</summary>
    private const int Shortest = 6;

    private const int Longest = 30;

    /// <summary>The id of a service's account.</summary>
    /// <param name="prefix">What the account is for, such as <c>svc-</c>.</param>
    /// <param name="service">The service's name.</param>
    public static string Of(string prefix, string service)
    {
        if (prefix.Length + service.Length is >= Shortest and <= Longest)
            return prefix + service;
        var hash = ShortHash.Of(service);
        var room = Longest - prefix.Length - hash.Length - 1;
        return $"{prefix}{service[..Math.Min(room, service.Length)].TrimEnd('-')}-{hash}";
    }
}
