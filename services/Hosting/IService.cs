namespace Platform.Hosting;

/// <summary>
/// A service: what it is made of. The same class runs as a container of its own and, beside all others, in Local.
/// Its <c>service.yaml</c> is embedded in its assembly.
/// </summary>
public interface IService
{
    /// <summary>Names the service's models, parts and endpoints.</summary>
    static abstract void Compose(ServiceComposition service);
}
