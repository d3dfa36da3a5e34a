"""
Holds the Python references against a stored trajectory of the published code: the network 4-5-3 with a target. `check.py
../../test/data/ref/b_gle_453.json.gz`. PyTorch and numba are checked where they are installed; the loops of numba run as plain Python otherwise.
"""
import gzip
import json
import sys
import types

import numpy as np


def plain_numba():
    """njit that leaves a function as it is."""
    stand_in = types.ModuleType('numba')
    stand_in.njit = lambda **_: lambda f: f
    sys.modules['numba'] = stand_in


class FromReference:
    def __init__(self, data, run, rate):
        from job import Layer

        params = data['params']
        self.dtype = np.float64
        self.batch, self.inputs, self.period = params['batch'], params['sizes'][0], params['steps']
        self.bias, self.softmax, self.adam, self.le = True, False, False, False
        self.dt, self.beta, self.gamma, self.eta = params['dt'], params['beta'], 1.0 if run == 'gamma1' else 0.0, rate
        self.layers = []
        for given in data['weights'].values():
            layer = Layer()
            for name in ('W', 'b', 'tau_m', 'tau_r'):
                setattr(layer, name, np.array(given[name]))
            layer.n, layer.m = layer.W.shape
            layer.phi = 1
            self.layers.append(layer)
        self.x, self.y = np.array(data['x']), np.array(data['target'])


def apart(make, data, run):
    """Largest difference of the rates from the stored ones; of slopes at the start, which the published code has at zero, nothing is said."""
    network = make(FromReference(data, run, 0.0))
    worst = 0.0
    for n in range(network.job.period):
        network.step(n)
        layers = getattr(network, 'layers', network.job.layers)
        for k, layer in enumerate(layers):
            worst = max(worst, np.abs(np.asarray(layer.r) - np.array(data[run][f'layer{k}']['r'][n])).max())
    return worst


def main(path):
    with (gzip.open if path.endswith('.gz') else open)(path, 'rt') as f:
        data = json.load(f)
    import numpy_layered

    makers = {'numpy': numpy_layered.Network}
    try:
        import numba  # noqa: F401
    except ImportError:
        plain_numba()
    import numba_layered

    makers['numba'] = numba_layered.Network
    try:
        import torch_layered

        makers['torch published'], makers['torch tuned'] = torch_layered.Published, torch_layered.Tuned
    except ImportError:
        print('torch is absent')
    failed = False
    for name, make in makers.items():
        for run in ('gamma0', 'gamma1'):
            worst = apart(make, data, run)
            failed = failed or not worst < 1e-12
            print(f'{name}, {run}: rates differ by at most {worst:.1e}')
    sys.exit(failed)


main(sys.argv[1])
