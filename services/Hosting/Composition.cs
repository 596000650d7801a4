using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Hosting;

/// <summary>Composes the services of a process: one of them in a container, all of them in Local.</summary>
/// <returns>What the process is called in traces.</returns>
public delegate string Composition(IServiceCollection services, IConfiguration configuration);
